/** Owns reading Europass profiles: the XML and JSON of version 3, and the newer XML of a candidate. */
@NullMarked
package dev.waymark.engine.profile.europass;

import org.jspecify.annotations.NullMarked;

/** Owns what differs between two catalogues, such as two releases, and what that means for one target. */
@NullMarked
package dev.waymark.engine.catalogue.comparison;

import org.jspecify.annotations.NullMarked;

/** Owns what official ESCO releases say, in any of their languages, and the official crosswalk to O*NET. */
@NullMarked
package dev.waymark.engine.catalogue.esco;

import org.jspecify.annotations.NullMarked;

/** Owns what was done against what was planned, and the forecast that follows from it. */
@NullMarked
package dev.waymark.engine.progress;

import org.jspecify.annotations.NullMarked;

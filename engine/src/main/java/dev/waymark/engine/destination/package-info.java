/** Owns where a person wants to be: the target, its grade and its horizons. */
@NullMarked
package dev.waymark.engine.destination;

import org.jspecify.annotations.NullMarked;

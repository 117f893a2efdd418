/** Owns what draws a person to work: their interests and values, and how an occupation fits them. */
@NullMarked
package dev.waymark.engine.interest;

import org.jspecify.annotations.NullMarked;

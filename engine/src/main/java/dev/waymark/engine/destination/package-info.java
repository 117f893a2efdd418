/** Owns where a person wants to be: the target, and whether to stay, move or change career. */
@NullMarked
package dev.waymark.engine.destination;

import org.jspecify.annotations.NullMarked;

/** Owns the engine's shared knowledge as beans: the shipped catalogue, the search over it, and the activity library. */
@NullMarked
package dev.waymark.server.knowledge;

import org.jspecify.annotations.NullMarked;

/** Owns the form in which the engine's values rest in the database: JSON that reads back to equal values. */
@NullMarked
package dev.waymark.server.snapshot;

import org.jspecify.annotations.NullMarked;

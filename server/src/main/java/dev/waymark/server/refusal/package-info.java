/** Owns the ways in which Waymark says no, and which HTTP status each has. */
@NullMarked
package dev.waymark.server.refusal;

import org.jspecify.annotations.NullMarked;

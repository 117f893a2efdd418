/** Owns the demonstration: one made-up person in the middle of a plan, marked as such. */
@NullMarked
package dev.waymark.server.demo;

import org.jspecify.annotations.NullMarked;

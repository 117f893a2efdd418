/** Owns the learning activities that can close a gap, and the behavioural anchors people rate themselves on. */
@NullMarked
package dev.waymark.engine.library;

import org.jspecify.annotations.NullMarked;

/** Owns choosing among targets: what speaks for each, in whose order, and what lies near a person. */
@NullMarked
package dev.waymark.engine.choosing;

import org.jspecify.annotations.NullMarked;

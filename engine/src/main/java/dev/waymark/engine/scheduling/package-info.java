/** Owns scheduling activities under scarce resources as early as can be, with a proof of how early that is. */
@NullMarked
package dev.waymark.engine.scheduling;

import org.jspecify.annotations.NullMarked;

/** Owns measuring the general scheduling core on published test projects. */
@NullMarked
package dev.waymark.bench.rcpsp;

import org.jspecify.annotations.NullMarked;

/** Owns choosing and scheduling activities into a plan that is provably feasible, or saying what would make it so. */
@NullMarked
package dev.waymark.engine.plan;

import org.jspecify.annotations.NullMarked;

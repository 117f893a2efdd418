/** Owns the evaluation of plans: how close to the best possible they are, and whether what stands in the way of one does. */
@NullMarked
package dev.waymark.bench.plans;

import org.jspecify.annotations.NullMarked;

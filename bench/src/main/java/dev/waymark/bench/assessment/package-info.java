/** Owns how well levels are told from ratings and evidence, on simulated people whose true levels are known. */
@NullMarked
package dev.waymark.bench.assessment;

import org.jspecify.annotations.NullMarked;

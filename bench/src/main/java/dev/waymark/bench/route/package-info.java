/** How well suggested next steps agree with the ones O*NET lists. */
@NullMarked
package dev.waymark.bench.route;

import org.jspecify.annotations.NullMarked;

/** How fast all occupations are ranked for one person. */
@NullMarked
package dev.waymark.bench.ranking;

import org.jspecify.annotations.NullMarked;

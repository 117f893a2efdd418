/** Owns the facts about occupations: what they ask, what they pay, how they grow, and where each figure is from. */
@NullMarked
package dev.waymark.engine.catalogue;

import org.jspecify.annotations.NullMarked;

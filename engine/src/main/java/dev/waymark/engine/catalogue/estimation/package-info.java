/** Owns estimating what occupations without ratings ask for, and how wrong such estimates are. */
@NullMarked
package dev.waymark.engine.catalogue.estimation;

import org.jspecify.annotations.NullMarked;

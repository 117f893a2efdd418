/** Owns what a person brings: résumé, positions, education, ratings, as read from their files, with what was not understood. */
@NullMarked
package dev.waymark.engine.profile;

import org.jspecify.annotations.NullMarked;

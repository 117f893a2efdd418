/** All rated occupations at once for one person: what is missing, requirement by requirement, in a pass over flat rows. */
@NullMarked
package dev.waymark.engine.ranking;

import org.jspecify.annotations.NullMarked;

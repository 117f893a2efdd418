/** Owns what is done of a plan: the status of activities, hours logged, and reviews. */
@NullMarked
package dev.waymark.server.progress;

import org.jspecify.annotations.NullMarked;

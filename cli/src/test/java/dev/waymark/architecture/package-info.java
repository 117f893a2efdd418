/** The boundaries between Waymark's parts: each holds for the code, and is seen to fail on a canary that breaks it. */
@NullMarked
package dev.waymark.architecture;

import org.jspecify.annotations.NullMarked;

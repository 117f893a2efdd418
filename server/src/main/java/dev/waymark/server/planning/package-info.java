/** Owns gaps and plans: what a person can give, what is missing, and the dated plans made of it. */
@NullMarked
package dev.waymark.server.planning;

import org.jspecify.annotations.NullMarked;

/** Owns amounts of money with their currency, and never converts one into another silently. */
@NullMarked
package dev.waymark.engine.money;

import org.jspecify.annotations.NullMarked;

/** Builders with valid defaults, for the tests of every module. */
@NullMarked
package dev.waymark.engine.testing;

import org.jspecify.annotations.NullMarked;

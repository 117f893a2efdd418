/** Owns finding an occupation from what a person types or once was called. */
@NullMarked
package dev.waymark.engine.search;

import org.jspecify.annotations.NullMarked;

/** Owns ways from where a person is to where they want to be, through the work in between, and which next steps suggest themselves. */
@NullMarked
package dev.waymark.engine.route;

import org.jspecify.annotations.NullMarked;

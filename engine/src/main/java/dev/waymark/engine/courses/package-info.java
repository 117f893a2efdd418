/** Owns course catalogues that people and organisations have: reading them from files, whatever their columns, as learning activities. */
@NullMarked
package dev.waymark.engine.courses;

import org.jspecify.annotations.NullMarked;

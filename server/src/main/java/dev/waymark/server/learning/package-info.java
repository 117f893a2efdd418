/** Owns the learning activities that people and organisations have: their own, and catalogues of courses they brought. */
@NullMarked
package dev.waymark.server.learning;

import org.jspecify.annotations.NullMarked;

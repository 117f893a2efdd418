/** Owns what is missing between a person's proficiency and a target's requirements, and what closing it costs. */
@NullMarked
package dev.waymark.engine.gap;

import org.jspecify.annotations.NullMarked;

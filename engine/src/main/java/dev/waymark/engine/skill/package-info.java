/** Owns what a skill is, from a rated element to a tool or a person's own, and finding skills in free text. */
@NullMarked
package dev.waymark.engine.skill;

import org.jspecify.annotations.NullMarked;

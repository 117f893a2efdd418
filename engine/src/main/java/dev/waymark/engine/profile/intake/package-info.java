/** Owns the one way in for what a person brings: tells by its content what a file is, and has it read. */
@NullMarked
package dev.waymark.engine.profile.intake;

import org.jspecify.annotations.NullMarked;

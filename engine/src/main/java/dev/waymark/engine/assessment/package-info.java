/** Owns how proficient a person is at each element, with how sure we are and why. */
@NullMarked
package dev.waymark.engine.assessment;

import org.jspecify.annotations.NullMarked;

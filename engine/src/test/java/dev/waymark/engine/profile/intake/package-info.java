/** Tests of telling files apart and reading them whole. */
@NullMarked
package dev.waymark.engine.profile.intake;

import org.jspecify.annotations.NullMarked;

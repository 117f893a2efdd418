/** Owns bringing a résumé together with what a person brought before: nothing twice, nothing lost. */
@NullMarked
package dev.waymark.engine.profile.merging;

import org.jspecify.annotations.NullMarked;

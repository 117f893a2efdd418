/** Tests of bringing résumés together. */
@NullMarked
package dev.waymark.engine.profile.merging;

import org.jspecify.annotations.NullMarked;

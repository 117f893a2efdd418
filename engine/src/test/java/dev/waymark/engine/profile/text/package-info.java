/** Tests of reading résumés that are only text. */
@NullMarked
package dev.waymark.engine.profile.text;

import org.jspecify.annotations.NullMarked;

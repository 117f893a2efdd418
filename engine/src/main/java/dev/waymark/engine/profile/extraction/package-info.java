/** Owns getting the text out of PDF and Word files without harm, and unpacking archives within limits. */
@NullMarked
package dev.waymark.engine.profile.extraction;

import org.jspecify.annotations.NullMarked;

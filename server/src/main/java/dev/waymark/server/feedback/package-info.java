/** Owns what other people say of a person's levels: asking them by link, their answers, and who may see what of them. */
@NullMarked
package dev.waymark.server.feedback;

import org.jspecify.annotations.NullMarked;

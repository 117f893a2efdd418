/** Owns what a person brings: their résumé as read, past occupations, self-ratings, and what moves them. */
@NullMarked
package dev.waymark.server.profile;

import org.jspecify.annotations.NullMarked;

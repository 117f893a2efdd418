/** Owns reading job adverts and dreams in one's own words: what they ask, how firmly, and the target they make. */
@NullMarked
package dev.waymark.engine.destination.advert;

import org.jspecify.annotations.NullMarked;

/** Owns the journeys in a real browser: on a desk and a phone, light and dark, with scripts and without. */
@NullMarked
package dev.waymark.server.browser;

import org.jspecify.annotations.NullMarked;

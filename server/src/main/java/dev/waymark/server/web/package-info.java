/** Owns what every page shares: templates, the frame, light and dark, styles, forms with their errors, and error pages. */
@NullMarked
package dev.waymark.server.web;

import org.jspecify.annotations.NullMarked;

/** Owns what every page shares: templates, the shell, headers and error pages. */
@NullMarked
package dev.waymark.server.web;

import org.jspecify.annotations.NullMarked;

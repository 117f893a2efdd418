/** Holds what people type, and what pages say to it, to its word. */
@NullMarked
package dev.waymark.server.pages;

import org.jspecify.annotations.NullMarked;

/** Owns the pages of the way from experience to plan and beyond: each shows what the use cases say, and passes on what is sent. */
@NullMarked
package dev.waymark.server.pages;

import org.jspecify.annotations.NullMarked;

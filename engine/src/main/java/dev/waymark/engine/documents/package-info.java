/** Owns turning a plan into something to print, import or parse: HTML, PDF, calendar, JSON, Markdown. */
@NullMarked
package dev.waymark.engine.documents;

import org.jspecify.annotations.NullMarked;

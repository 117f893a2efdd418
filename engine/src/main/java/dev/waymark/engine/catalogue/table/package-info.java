/** Owns reading tab- and comma-separated tables, so that every complaint names table, line, column and value. */
@NullMarked
package dev.waymark.engine.catalogue.table;

import org.jspecify.annotations.NullMarked;

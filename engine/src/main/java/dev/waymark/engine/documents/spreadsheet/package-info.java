/** Owns tables as a workbook that spreadsheet programs open: the few parts of OOXML that takes. */
@NullMarked
package dev.waymark.engine.documents.spreadsheet;

import org.jspecify.annotations.NullMarked;

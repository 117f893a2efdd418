/** Owns reading a résumé that is only lines of text: its parts, jobs, dates, studies and lists, and what was left. */
@NullMarked
package dev.waymark.engine.profile.text;

import org.jspecify.annotations.NullMarked;

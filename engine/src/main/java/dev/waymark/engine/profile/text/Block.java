package dev.waymark.engine.profile.text;

import java.util.List;

/**
 * One entry of a part: the lines that head it, and those below.
 *
 * @param span its dates; the rest of their line is among the header
 * @param header what stands beside and around the dates, without them
 */
record Block(Line first, DateSpan span, List<String> header, List<Line> body) {}

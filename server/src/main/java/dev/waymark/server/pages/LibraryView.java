package dev.waymark.server.pages;

import java.util.List;

/** A page of what was found in the library. */
public record LibraryView(int all, int found, int page, int pages, List<ActivityView> rows) {}

package dev.waymark.server.pages;

/** Something a person asked for, in words. */
public record WishRow(String id, String title, String words) {}

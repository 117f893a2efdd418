package dev.waymark.server.web;

/** One figure, with what it is above and what belongs to it below. */
public record Stat(String label, String figure, String detail) {}

package dev.waymark.server.pages;

/** A change that would make a plan possible, with the limits to send for it. */
public record RepairView(String change, String result, LimitsRequest limits) {}

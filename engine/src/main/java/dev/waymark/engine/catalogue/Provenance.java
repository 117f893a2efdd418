package dev.waymark.engine.catalogue;

/** Where a catalogue's facts are from, and on what terms. {@code attribution} is to be shown wherever they are used. */
public record Provenance(String release, String licence, String attribution) {}

package dev.waymark.engine.recognition;

/**
 * A tool the person names.
 *
 * @param name as the catalogue has it
 * @param written as the person wrote it
 * @param where it stands, such as {@code skills: Web Development} or {@code Dev at ACME}
 */
public record HeldTool(String name, String written, String where) {}

package dev.waymark.server.destination;

import java.util.UUID;

/** A role framework in a list: what it is called, whose it is, and how much it holds. */
public record KeptFramework(UUID id, String name, String attribution, String licence, int roles, int expectations) {}

package dev.waymark.architecture.canary.tables.server.people;

/** A feature's tables, open to every other feature. */
public final class JdbcPeople {}

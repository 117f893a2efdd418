package dev.waymark.architecture.canary.tables.server.people;

import org.springframework.stereotype.Repository;

/** A feature's tables, open to every other feature. */
@Repository
public final class JdbcPeople {}

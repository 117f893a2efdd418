package dev.waymark.architecture.canary.queries.server.planning;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A use case that goes round its repository. */
record AskingPlan(JdbcClient sql) {}

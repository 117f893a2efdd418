package dev.waymark.architecture.canary.http.server.planning;

import org.springframework.http.HttpStatus;

/** A feature that speaks HTTP. */
record TalkativePlan(HttpStatus status) {}

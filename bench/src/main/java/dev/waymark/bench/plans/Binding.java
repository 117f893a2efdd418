package dev.waymark.bench.plans;

/** What keeps a generated plan from more. */
enum Binding {
    HOURS,
    MONEY,
    DATES
}

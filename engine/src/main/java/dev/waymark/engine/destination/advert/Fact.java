package dev.waymark.engine.destination.advert;

import dev.waymark.engine.skill.Span;

/** Something found in a clause that is no skill; the span counts the clause's characters. */
record Fact(Asked asked, Span span) {}

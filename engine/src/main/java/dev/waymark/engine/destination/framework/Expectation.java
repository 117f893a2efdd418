package dev.waymark.engine.destination.framework;

import dev.waymark.engine.catalogue.Element;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a framework expects of one competency in one role.
 *
 * @param competency such as "Code review"
 * @param text the expectation in the framework's words; may be empty
 * @param element where the framework says which one it is
 * @param proficiency on O*NET's levels, 0–7; empty if not stated
 * @param importance on O*NET's scale, 1–5; empty if not stated
 */
public record Expectation(
        RoleName role,
        String competency,
        String text,
        Optional<Element> element,
        OptionalDouble proficiency,
        OptionalDouble importance) {}

package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.framework.Expectation;
import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.engine.destination.framework.RoleName;
import java.util.List;

/**
 * A role of a framework with what it expects.
 *
 * @param name as the address says it
 * @param choices occupations it may be one of
 */
public record RoleView(String name, String title, String framework, List<Row> rows, List<Choice> choices) {
    /** @param figures what the framework says of element, level and importance; blank where nothing */
    public record Row(String competency, String text, String figures) {}

    /** An occupation that may be meant. */
    public record Choice(String code, String title) {}

    static RoleView of(RoleFramework framework, RoleName role, List<Occupation> choices) {
        return new RoleView(
                role.toString(),
                role.track() + ", " + role.level(),
                framework.name(),
                framework.of(role).stream().map(RoleView::row).toList(),
                choices.stream()
                        .map(occupation -> new Choice(occupation.code().value(), occupation.title()))
                        .toList());
    }

    private static Row row(Expectation expectation) {
        return new Row(expectation.competency(), expectation.text(), FrameworkView.figures(expectation));
    }
}

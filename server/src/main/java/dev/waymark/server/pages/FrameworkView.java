package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.destination.framework.Expectation;
import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.engine.destination.framework.RoleName;
import dev.waymark.engine.documents.Figures;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A role framework as a matrix: one track at a time, its levels across, its competencies down.
 *
 * @param said in a sentence, what it holds
 * @param terms whose it is and under what licence; blank where nothing is given
 * @param hidden competencies beyond those shown
 */
public record FrameworkView(
        String name, String said, String terms, List<Track> tracks, List<Level> levels, List<Row> rows, int hidden) {
    private static final int MOST_ROWS = 150;

    /** A track; {@code query} leads to it. */
    public record Track(String name, String query, boolean shown) {}

    /** A level of the track shown; {@code query} leads to its role. */
    public record Level(String name, String query) {}

    /** A competency, with what each level of the track expects of it. */
    public record Row(String competency, List<Cell> cells) {}

    /** What one level expects; blank where nothing. */
    public record Cell(String level, String text, String figures) {}

    /** @param wanted the track to show; the first where it names none */
    static FrameworkView of(RoleFramework framework, String wanted) {
        List<String> names =
                framework.roles().stream().map(RoleName::track).distinct().toList();
        String shown = names.contains(wanted) ? wanted : names.getFirst();
        List<RoleName> roles = framework.roles().stream()
                .filter(role -> role.track().equals(shown))
                .toList();
        Map<String, Map<String, List<Expectation>>> byCompetency = framework.expectations().stream()
                .filter(e -> e.role().track().equals(shown))
                .collect(Collectors.groupingBy(
                        Expectation::competency,
                        LinkedHashMap::new,
                        Collectors.groupingBy(e -> e.role().level())));
        return new FrameworkView(
                framework.name(),
                "%s with %s and %s."
                        .formatted(
                                Figures.count(names.size(), "track", "tracks"),
                                Figures.count(framework.roles().size(), "role", "roles"),
                                Figures.count(framework.expectations().size(), "expectation", "expectations")),
                terms(framework.attribution(), framework.licence()),
                names.stream()
                        .map(name -> new Track(name, "track=" + encoded(name), name.equals(shown)))
                        .toList(),
                roles.stream()
                        .map(role -> new Level(role.level(), "role=" + encoded(role.toString())))
                        .toList(),
                byCompetency.entrySet().stream()
                        .limit(MOST_ROWS)
                        .map(row -> new Row(
                                row.getKey(),
                                roles.stream()
                                        .map(role -> cell(role, row.getValue().getOrDefault(role.level(), List.of())))
                                        .toList()))
                        .toList(),
                Math.max(0, byCompetency.size() - MOST_ROWS));
    }

    public static String terms(String attribution, String licence) {
        String by = attribution.isBlank() ? "" : "By " + attribution;
        String under = licence.isBlank() ? "" : "licence: " + licence;
        return by.isEmpty() || under.isEmpty() ? by + under : by + "; " + under;
    }

    private static Cell cell(RoleName role, List<Expectation> expected) {
        return new Cell(
                role.level(),
                expected.stream()
                        .map(e -> e.text().isBlank() ? "expected" : e.text())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                expected.stream()
                        .map(FrameworkView::figures)
                        .filter(f -> !f.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /** "Programming, level 5.0, importance 4.5", as far as the framework says. */
    static String figures(Expectation expectation) {
        String element = expectation.element().map(Element::distinctName).orElse("");
        String level = expectation.proficiency().isPresent()
                ? "level " + Figures.level(expectation.proficiency().getAsDouble())
                : "";
        String importance = expectation.importance().isPresent()
                ? "importance " + Figures.level(expectation.importance().getAsDouble())
                : "";
        return List.of(element, level, importance).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The role by its track and level, as the address says it. */
    static Optional<RoleName> role(RoleFramework framework, String words) {
        return framework.roles().stream()
                .filter(role -> role.toString().equals(words))
                .findFirst();
    }
}

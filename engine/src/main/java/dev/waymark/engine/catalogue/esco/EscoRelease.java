package dev.waymark.engine.catalogue.esco;

import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoOccupation;
import dev.waymark.engine.catalogue.EscoSkill;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.BadRow;
import dev.waymark.engine.catalogue.table.BadValue;
import dev.waymark.engine.catalogue.table.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ESCO downloads of one or several languages, joined by URI. A file that is not there leaves its part empty. */
public final class EscoRelease {
    private static final String SKILL = "/esco/skill/";
    private static final Pattern NUMBER = Pattern.compile("v(\\d+\\.\\d+(?:\\.\\d+)?)");

    private final List<BadRow> bad = new ArrayList<>();
    private final Map<String, Concept> skills = new TreeMap<>();
    private final Map<String, Concept> occupations = new TreeMap<>();

    /** What is known of one URI while the files are being read. */
    private static final class Concept {
        final Map<String, String> labels = new TreeMap<>();
        final Set<String> alternatives = new TreeSet<>();
        final Set<String> broader = new TreeSet<>();
        final Map<String, Boolean> needs = new TreeMap<>();
        boolean knowledge;
        String isco = "";
    }

    /** @param badRows rows that were left out */
    public record Read(Esco esco, List<BadRow> badRows) {}

    private EscoRelease() {}

    /**
     * @param places zips or folders of CSV downloads
     * @param links of the crosswalk; those to occupations that the downloads lack are kept
     * @throws UnusableSource if a file cannot be used at all
     */
    public static Read read(List<Path> places, List<CrosswalkLink> links) throws UnusableSource {
        EscoRelease release = new EscoRelease();
        try (EscoFiles files = EscoFiles.open(places)) {
            files.each(
                    "skills",
                    f -> f.table()
                            .requiring("conceptUri", "preferredLabel")
                            .read(release.bad, row -> release.skill(row, f.language())));
            files.each(
                    "occupations",
                    f -> f.table()
                            .requiring("conceptUri", "preferredLabel")
                            .read(release.bad, row -> release.occupation(row, f.language())));
            files.each(
                    "broaderRelationsSkillPillar",
                    f -> f.table().requiring("conceptUri", "broaderUri").read(release.bad, release::broader));
            files.each(
                    "occupationSkillRelations",
                    f -> f.table()
                            .requiring("occupationUri", "relationType", "skillUri")
                            .read(release.bad, release::need));
        }
        return new Read(release.build(nameOf(places), links), List.copyOf(release.bad));
    }

    private void skill(Row row, String language) {
        Concept skill = skills.computeIfAbsent(uri(row, "conceptUri", SKILL), u -> new Concept());
        skill.knowledge = row.find("skillType").filter("knowledge"::equals).isPresent();
        name(skill, row, language);
    }

    private void occupation(Row row, String language) {
        Concept occupation =
                occupations.computeIfAbsent(uri(row, "conceptUri", "/esco/occupation/"), u -> new Concept());
        row.find("iscoGroup").ifPresent(code -> occupation.isco = code);
        name(occupation, row, language);
    }

    private static void name(Concept concept, Row row, String language) {
        concept.labels.put(language.isEmpty() ? "en" : language, row.text("preferredLabel"));
        row.find("altLabels")
                .ifPresent(all ->
                        all.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(concept.alternatives::add));
    }

    private void broader(Row row) {
        Concept skill = skills.get(row.text("conceptUri"));
        if (skill != null) {
            skill.broader.add(row.text("broaderUri"));
        }
    }

    private void need(Row row) {
        String relation = row.text("relationType");
        if (!relation.equals("essential") && !relation.equals("optional")) {
            throw new BadValue("relationType", relation, "neither essential nor optional");
        }
        String skill = uri(row, "skillUri", SKILL);
        occupations
                .computeIfAbsent(row.text("occupationUri"), u -> new Concept())
                .needs
                .merge(skill, relation.equals("essential"), Boolean::logicalOr);
    }

    private static String uri(Row row, String column, String part) {
        String uri = row.text(column);
        if (!uri.startsWith("http") || !uri.contains(part)) {
            throw new BadValue(column, uri, "expected an address of ESCO's, with %s in it".formatted(part));
        }
        return uri;
    }

    private Esco build(String name, List<CrosswalkLink> links) {
        List<EscoSkill> built = new ArrayList<>();
        skills.forEach((uri, s) -> {
            s.alternatives.removeAll(s.labels.values());
            built.add(new EscoSkill(uri, s.knowledge, s.labels, List.copyOf(s.alternatives), List.copyOf(s.broader)));
        });
        List<EscoOccupation> all = new ArrayList<>();
        occupations.forEach((uri, o) -> {
            List<EscoOccupation.Need> needs = new ArrayList<>();
            for (boolean essential : new boolean[] {true, false}) {
                o.needs.forEach((skill, is) -> {
                    if (is == essential && skills.containsKey(skill)) {
                        needs.add(new EscoOccupation.Need(skill, is));
                    }
                });
            }
            all.add(new EscoOccupation(uri, o.isco, o.labels, needs));
        });
        return Esco.of(name, built, all, links);
    }

    private static String nameOf(List<Path> places) {
        for (Path place : places) {
            Matcher number = NUMBER.matcher(String.valueOf(place.getFileName()));
            if (number.find()) {
                return "ESCO " + number.group(1);
            }
        }
        return "ESCO (a release whose file name does not state its number)";
    }
}

package dev.waymark.engine.destination.advert;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.search.Certainty;
import dev.waymark.engine.search.FindTarget;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.search.TargetMatch;
import dev.waymark.engine.skill.SkillSearch;
import dev.waymark.engine.skill.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what job adverts ask for, or a dream job in one's own words; safe to share between threads. */
public final class ReadAdverts {
    /** How many are read at once. */
    public static final int MOST = 10;

    private static final int IN_A_LINE = 60;

    /** What may stand in the title's line beside it: a place, the pay. */
    private static final int BESIDE_TITLE = 60;

    private static final Pattern OR_EQUIVALENT =
            Pattern.compile("(?i)\\bor (an? )?(equivalent|relevant|comparable|similar)\\b|\\boder vergleichbar");

    /** A phrase that means a skill less often than this is not worth a requirement; names are surer than that. */
    private static final double LEAST = 0.5;

    private final SkillSearch skills;
    private final OccupationSearch search;
    private final FindTarget find;

    public ReadAdverts(Catalogue catalogue, OccupationSearch search, SkillSearch skills) {
        this.skills = skills;
        this.search = search;
        this.find = new FindTarget(catalogue, search);
    }

    /**
     * @param background the occupations a person has worked in: they may settle what a title means
     * @throws IllegalArgumentException if there are none, or more than {@link #MOST}
     */
    public AdvertsReading read(List<Advert> adverts, List<Occupation> background) {
        if (adverts.isEmpty() || adverts.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d adverts: from 1 to %d are read at once".formatted(adverts.size(), MOST));
        }
        List<AdvertReading> readings =
                adverts.stream().map(a -> reading(a, background)).toList();
        Map<String, List<Mention>> byId = new LinkedHashMap<>();
        readings.stream()
                .flatMap(r -> r.mentions().stream())
                .forEach(m -> byId.computeIfAbsent(m.asked().id(), id -> new ArrayList<>())
                        .add(m));
        List<SharedRequirement> shared = byId.values().stream()
                .map(mentions -> SharedRequirement.of(mentions, adverts.size()))
                .sorted(Comparator.comparingInt(SharedRequirement::count)
                        .reversed()
                        .thenComparing(SharedRequirement::firmness))
                .toList();
        return new AdvertsReading(readings, Titles.together(readings), shared);
    }

    private AdvertReading reading(Advert advert, List<Occupation> background) {
        Optional<String> title = TitleLine.of(ShortLines.of(advert.text()));
        List<OccupationMatch> nearest = title.map(t -> search.search(t, 2)).orElse(List.of());
        Optional<TargetMatch> occupation = title.map(t -> find.find(t, background));
        return new AdvertReading(advert, title, occupation, certainty(nearest), mentions(advert, title.orElse("")));
    }

    private static double certainty(List<OccupationMatch> nearest) {
        if (nearest.isEmpty()) {
            return 0;
        }
        OccupationMatch first = nearest.getFirst();
        double next = nearest.size() < 2 ? 0 : nearest.get(1).score() / first.score();
        return Certainty.ofFirst(first.score(), next, first.closeness());
    }

    private List<Mention> mentions(Advert advert, String title) {
        Map<String, Mention> once = new LinkedHashMap<>();
        String text = ShortLines.of(advert.text());
        int from = 0;
        List<Clause> clauses =
                Clauses.of(text).stream().filter(c -> !isTitle(c, title)).toList();
        for (String line : text.split("\n", -1)) {
            int start = from;
            int end = from + line.length();
            List<Clause> within = clauses.stream()
                    .filter(c -> c.from() >= start && c.from() < end)
                    .toList();
            if (!within.isEmpty()) {
                in(line, start, within, advert)
                        .forEach(m -> once.merge(m.asked().id(), m, Mention::firmer));
            }
            from = end + 1;
        }
        return once.values().stream()
                .sorted(Comparator.comparingInt((Mention m) -> m.span().from())
                        .thenComparing(m -> m.asked().id()))
                .toList();
    }

    private static boolean isTitle(Clause clause, String title) {
        return !title.isEmpty()
                && clause.text().contains(title)
                && clause.text().length() < title.length() + BESIDE_TITLE;
    }

    /** Skills are looked for in the whole line, where one name vouches for another, and then put to their clause. */
    private Stream<Mention> in(String line, int start, List<Clause> clauses, Advert advert) {
        List<Mention> facts = clauses.stream()
                .flatMap(clause -> Stream.of(
                                StatedYears.in(clause.text()),
                                StatedDegrees.in(clause.text()),
                                StatedLicences.in(clause.text()),
                                StatedLanguages.in(clause.text()))
                        .flatMap(List::stream)
                        .map(f -> mention(advert, clause, f.asked(), f.span(), 1)))
                .toList();
        Stream<Mention> named = skills.wanted(line, IN_A_LINE).stream()
                .filter(m -> m.score() >= LEAST)
                .flatMap(m -> clauseOf(
                        clauses, start + m.span().from(), start + m.span().to())
                        .map(c -> mention(
                                advert,
                                c,
                                new Asked.OfSkill(m.skill()),
                                new Span(
                                        start + m.span().from() - c.from(),
                                        start + m.span().to() - c.from()),
                                m.score()))
                        .stream())
                .filter(m -> facts.stream()
                        .noneMatch(f -> !(f.asked() instanceof Asked.Years) && overlap(f.span(), m.span())));
        return Stream.concat(facts.stream(), named);
    }

    /** The narrowest that holds the place: an aside in a list before the list. */
    private static Optional<Clause> clauseOf(List<Clause> clauses, int from, int to) {
        return clauses.stream()
                .filter(c -> c.from() <= from && to <= c.from() + c.text().length())
                .min(Comparator.comparingInt(c -> c.text().length()));
    }

    private static boolean overlap(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** A degree "or equivalent experience" is not insisted on, and neither is one of "ACCA or CIMA". */
    private static Firmness firmness(Clause clause, Asked asked, Span span) {
        boolean orElse = asked instanceof Asked.Degree
                ? OR_EQUIVALENT.matcher(clause.text()).find()
                : !(asked instanceof Asked.Years)
                        && (clause.text().startsWith(" or ", span.to())
                                || clause.text().substring(0, span.from()).endsWith(" or "));
        return orElse && clause.firmness() == Firmness.REQUIRED ? Firmness.UNCLEAR : clause.firmness();
    }

    private static Mention mention(Advert advert, Clause clause, Asked asked, Span span, double likelihood) {
        return new Mention(
                advert.name(),
                asked,
                firmness(clause, asked, span),
                new Span(clause.from() + span.from(), clause.from() + span.to()),
                span.in(clause.text()),
                StatedLevel.of(clause.text(), span.from(), span.to()),
                likelihood);
    }
}

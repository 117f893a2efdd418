package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.search.Certainty;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the occupations behind a résumé's job titles. A title's own nearness counts most; what the person calls
 * themselves, their tools and their other jobs decide between near ones. A title that tells rank and not work (founder,
 * CEO of one's own firm) is taken as what the person calls themselves; one that tells of leading others at a trade
 * (foreman electrician) as the trade, with its supervision beside it. Below a confidence of {@value #LEAST} nothing is
 * claimed.
 */
public final class RecogniseExperience {
    static final double LEAST = 0.45;

    private static final int CANDIDATES = 12;
    private static final int ALTERNATIVES = 3;

    /** What else it could be is worth naming from this share of the likeliest. */
    private static final double RIVAL = 0.7;

    /** Volunteers' titles are freer than those of employers. */
    private static final double VOLUNTARY = 0.8;

    private static final double FROM_LABEL = 0.65;
    private static final double PLAIN_LABEL = 0.7;

    private final Catalogue catalogue;
    private final OccupationSearch search;
    private final ToolRecognition tools;
    private final Leading leading;

    public RecogniseExperience(Catalogue catalogue, OccupationSearch search) {
        this.catalogue = catalogue;
        this.search = search;
        tools = ToolRecognition.over(catalogue);
        leading = new Leading(catalogue, search);
    }

    /** @param today the end of what still goes on */
    public Recognition of(Resume resume, LocalDate today) {
        Surroundings surroundings = Surroundings.of(resume, search, tools.heldBy(resume));
        List<RecognisedPosition> positions = new ArrayList<>();
        List<String> assumptions = new ArrayList<>();
        for (Position position : resume.positions()) {
            RecognisedPosition recognised = recognised(position, resume, surroundings);
            positions.add(recognised);
            assumptions.addAll(Assumption.sentences(recognised, resume));
        }
        return new Recognition(positions, Tenure.experiences(positions, today), assumptions);
    }

    private RecognisedPosition recognised(Position position, Resume resume, Surroundings surroundings) {
        String title = position.title();
        if (RankTitle.tellsOnlyRank(title)
                && !RankTitle.tellsOnlyRank(resume.label().orElse(""))) {
            List<Weighed> label =
                    surroundings.ranked(resume.label().map(this::candidates).orElse(List.of()), this::occupation);
            double sure = certainty(label);
            if (sure >= PLAIN_LABEL) {
                List<OccupationMatch> others = RankTitle.namesNoWork(title) ? List.of() : search.search(title, 1);
                return new RecognisedPosition(
                        position,
                        Optional.of(occupation(label.getFirst().match())),
                        FROM_LABEL * sure,
                        Optional.empty(),
                        others);
            }
        }
        if (RankTitle.namesNoWork(title)) {
            return RecognisedPosition.unknown(position, List.of());
        }
        List<Weighed> weighed = surroundings.ranked(candidates(title), this::occupation);
        Optional<Occupation> supervising = Optional.empty();
        if (Leading.isIn(title)) {
            List<Weighed> trade = surroundings.ranked(candidates(Leading.trade(title)), this::occupation);
            boolean knownAsItStands =
                    !weighed.isEmpty() && weighed.getFirst().match().matched().equalsIgnoreCase(title.strip());
            if (!knownAsItStands && certainty(trade) > certainty(weighed)
                    || !weighed.isEmpty() && sameFirst(trade, weighed)) {
                weighed = trade;
                supervising = leading.supervisorsOf(occupation(trade.getFirst().match()));
            }
        }
        double confidence = certainty(weighed) * (position.kind() == Position.Kind.VOLUNTEER ? VOLUNTARY : 1);
        if (confidence < LEAST) {
            return RecognisedPosition.unknown(position, rivals(weighed, 0));
        }
        return new RecognisedPosition(
                position,
                Optional.of(occupation(weighed.getFirst().match())),
                confidence,
                supervising,
                rivals(weighed, 1));
    }

    private static boolean sameFirst(List<Weighed> one, List<Weighed> other) {
        return !one.isEmpty()
                && one.getFirst().match().code().equals(other.getFirst().match().code());
    }

    /** That the first is the right one; 0 if there is none. */
    private static double certainty(List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return 0;
        }
        OccupationMatch first = weighed.getFirst().match();
        double next = weighed.size() > 1
                ? weighed.get(1).weight() / weighed.getFirst().weight()
                : 0;
        return Certainty.ofFirst(first.score(), next, first.closeness());
    }

    private static List<OccupationMatch> rivals(List<Weighed> weighed, int from) {
        return weighed.stream()
                .skip(from)
                .filter(w -> w.weight() >= RIVAL * weighed.getFirst().weight())
                .map(Weighed::match)
                .filter(match -> !match.title().endsWith("All Other"))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** For the whole title and each role it names ("Dev | Team Lead"), leaving out what names no work ("Volunteer, cook"). */
    private List<OccupationMatch> candidates(String title) {
        List<String> parts = RankTitle.parts(title).stream()
                .filter(part -> !RankTitle.namesNoWork(part))
                .limit(4)
                .toList();
        boolean shortened =
                !parts.isEmpty() && parts.size() < RankTitle.parts(title).size();
        List<OccupationMatch> all =
                new ArrayList<>(search.search(shortened ? String.join(" ", parts) : title, CANDIDATES));
        if (parts.size() > 1 && (all.isEmpty() || all.getFirst().score() < 0.8)) {
            for (int i = 0; i < parts.size(); i++) {
                double share = 0.95 - 0.1 * i;
                search.search(parts.get(i), CANDIDATES).stream()
                        .map(m -> m.scoring(m.score() * share))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private Occupation occupation(OccupationMatch match) {
        return catalogue.occupation(match.code()).orElseThrow();
    }
}

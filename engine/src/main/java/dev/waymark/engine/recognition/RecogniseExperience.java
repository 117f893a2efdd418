package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the occupations behind a résumé's job titles. A title's own nearness counts most; what the person calls
 * themselves, their tools and their other jobs decide between near ones. A title that tells rank and not work (founder,
 * CEO of one's own firm) is taken as what the person calls themselves. Below a confidence of {@value #LEAST} nothing is
 * claimed.
 */
public final class RecogniseExperience {
    static final double LEAST = 0.3;

    private static final int CANDIDATES = 12;
    private static final int ALTERNATIVES = 3;
    private static final double NEAR = 0.45;
    private static final double VOLUNTARY = 0.8;
    private static final double FROM_LABEL = 0.55;

    private static final double PLAIN_LABEL = 0.75;

    private final Catalogue catalogue;
    private final OccupationSearch search;
    private final ToolRecognition tools;

    public RecogniseExperience(Catalogue catalogue, OccupationSearch search) {
        this.catalogue = catalogue;
        this.search = search;
        tools = ToolRecognition.over(catalogue);
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
        List<Weighed> weighed = surroundings.ranked(candidates(position.title()), this::occupation);
        List<OccupationMatch> candidates = weighed.stream().map(Weighed::match).toList();
        Optional<OccupationMatch> label = surroundings.labelMatch().filter(m -> m.score() >= PLAIN_LABEL);
        boolean onlyRank = RankTitle.tellsOnlyRank(position.title());
        if (RankTitle.tellsOnlyRank(position.title())
                && label.isPresent()
                && !RankTitle.tellsOnlyRank(resume.label().orElse(""))) {
            List<OccupationMatch> others = candidates.stream()
                    .filter(c -> !c.code().equals(label.get().code()))
                    .toList();
            return new RecognisedPosition(
                    position,
                    Optional.of(occupation(label.get())),
                    FROM_LABEL * label.get().score(),
                    others);
        }
        if (candidates.isEmpty() || RankTitle.namesNoWork(position.title())) {
            return new RecognisedPosition(position, Optional.empty(), 0, List.of());
        }
        double next = weighed.size() > 1
                ? weighed.get(1).weight() / weighed.getFirst().weight()
                : 0;
        double confidence = candidates.getFirst().score()
                * (1 - next * next / 2)
                * (position.kind() == Position.Kind.VOLUNTEER ? VOLUNTARY : 1);
        if (confidence < LEAST) {
            return new RecognisedPosition(position, Optional.empty(), 0, likely(candidates));
        }
        return new RecognisedPosition(
                position,
                Optional.of(occupation(candidates.getFirst())),
                confidence,
                likely(candidates.subList(1, candidates.size())));
    }

    private static List<OccupationMatch> likely(List<OccupationMatch> candidates) {
        return candidates.stream()
                .filter(c -> c.score() >= NEAR)
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

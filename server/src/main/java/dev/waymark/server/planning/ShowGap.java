package dev.waymark.server.planning;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.gap.GapChanges;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.RatingAgenda;
import dev.waymark.engine.gap.WhatIf;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.recognition.HeldTool;
import dev.waymark.engine.recognition.SkillRecognition;
import dev.waymark.engine.recognition.ToolRecognition;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Shows what is missing between what a person brings and the target they chose. */
@Service
public class ShowGap {
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final Catalogue catalogue;
    private final AssessLevels levels;
    private final AnalyseGap analysis;
    private final ToolRecognition tools;
    private final SkillRecognition skills;
    /** A grade is told by a look at every occupation, and is the same for everybody. */
    private final Map<Graded, Optional<Target>> graded = new ConcurrentHashMap<>();

    ShowGap(
            ReadProfile profiles,
            ReadDestination destinations,
            Catalogue catalogue,
            AssessLevels levels,
            AnalyseGap analysis,
            ToolRecognition tools,
            SkillRecognition skills) {
        this.profiles = profiles;
        this.destinations = destinations;
        this.catalogue = catalogue;
        this.levels = levels;
        this.analysis = analysis;
        this.tools = tools;
        this.skills = skills;
    }

    /** Toward the current target; empty while none is chosen. */
    public Optional<GapReport> of(OrganisationId person) {
        return destinations.of(person).current().flatMap(target -> toward(person, target));
    }

    /** The requirements whose rating would tell most, for the step in which people rate themselves. */
    public RatingQuestions worthRating(OrganisationId person, int usual) {
        PersonProfile profile = profiles.of(person);
        return of(person)
                .map(gap -> RatingQuestions.of(RatingAgenda.rank(gap, Integer.MAX_VALUE), profile, usual))
                .orElse(RatingQuestions.NONE);
    }

    /**
     * What a reading of an element would change toward the current target; empty while there is none, or if it does not ask
     * for the element.
     *
     * @param level 0–7
     */
    public Optional<WhatIf> whatIf(OrganisationId person, Element element, double level) {
        return destinations
                .of(person)
                .current()
                .flatMap(this::target)
                .filter(target -> target.asksFor(element.id()))
                .map(target -> {
                    Credentials credentials = credentials(person);
                    return WhatIf.of(
                            levels.background(person),
                            element,
                            level,
                            background -> analysis.analyse(target, levels.assess(background), credentials));
                });
    }

    /**
     * What has changed toward the current target with the last things learned about the person's levels; empty while
     * there is no target, or nothing was learned on two days.
     */
    public Optional<Since> changes(OrganisationId person) {
        List<LocalDate> days = levels.days(person);
        if (days.size() < 2) {
            return Optional.empty();
        }
        LocalDate before = days.get(days.size() - 2);
        return destinations.of(person).current().flatMap(this::target).map(target -> {
            Credentials credentials = credentials(person);
            return new Since(
                    before,
                    GapChanges.between(
                            analysis.analyse(target, levels.on(person, before), credentials),
                            analysis.analyse(target, levels.of(person), credentials)));
        });
    }

    /** Changes with the day from which they count. */
    public record Since(LocalDate day, GapChanges changes) {}

    Optional<GapReport> toward(OrganisationId person, ChosenTarget chosen) {
        return target(chosen).map(target -> toward(person, List.of(target)).getFirst());
    }

    /** Toward each, by one look at what the person brings. */
    List<GapReport> toward(OrganisationId person, List<Target> targets) {
        Credentials credentials = credentials(person);
        Assessment assessment = levels.of(person);
        return targets.stream()
                .map(target -> analysis.analyse(target, assessment, credentials))
                .toList();
    }

    /** What a chosen target asks; empty if the catalogue no longer has its occupation. */
    Optional<Target> target(ChosenTarget chosen) {
        return chosen.personal()
                .or(() -> graded.computeIfAbsent(new Graded(chosen.occupation(), chosen.grade()), this::ofCatalogue));
    }

    private Optional<Target> ofCatalogue(Graded wanted) {
        return catalogue
                .occupation(wanted.occupation())
                .flatMap(occupation -> Target.at(occupation, wanted.grade(), catalogue));
    }

    private record Graded(OccupationCode occupation, Grade grade) {}

    /** What they can show for hard requirements. */
    Credentials credentials(OrganisationId person) {
        return credentials(profiles.of(person));
    }

    private Credentials credentials(PersonProfile profile) {
        Credentials credentials = new Credentials(studies(profile), profile.experiences(catalogue), tools(profile))
                .naming(profile.resume().stream()
                        .flatMap(resume -> skills.heldBy(resume).stream())
                        .map(held -> held.skill().id())
                        .collect(Collectors.toSet()));
        return profile.resume().map(credentials::stating).orElse(credentials);
    }

    private static List<EducationEntry> studies(PersonProfile profile) {
        return profile.resume().map(Resume::education).orElse(List.of());
    }

    private Set<String> tools(PersonProfile profile) {
        return profile.resume().stream()
                .flatMap(resume -> tools.heldBy(resume).stream())
                .map(HeldTool::name)
                .collect(Collectors.toSet());
    }
}

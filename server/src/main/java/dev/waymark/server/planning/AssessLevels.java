package dev.waymark.server.planning;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.assessment.Gain;
import dev.waymark.engine.assessment.YearsSince;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.SelfRating;
import dev.waymark.engine.recognition.SkillRecognition;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.feedback.ReadViews;
import dev.waymark.server.profile.DatedRating;
import dev.waymark.server.profile.HeldEvidence;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Tells a person's levels from all that is known of them, today or as it was known on an earlier day. */
@Service
public class AssessLevels {

    private final ReadProfile profiles;
    private final ReadViews views;
    private final FinishedGains gains;
    private final SkillRecognition skills;
    private final Assessor assessor;
    private final Catalogue catalogue;
    private final Clock clock;

    AssessLevels(
            ReadProfile profiles,
            ReadViews views,
            FinishedGains gains,
            SkillRecognition skills,
            Assessor assessor,
            Catalogue catalogue,
            Clock clock) {
        this.profiles = profiles;
        this.views = views;
        this.gains = gains;
        this.skills = skills;
        this.assessor = assessor;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Assessment of(OrganisationId person) {
        return on(person, LocalDate.now(clock));
    }

    /** Whether levels rest on anything but what most people learn at school. */
    public boolean isAnythingKnown(OrganisationId person) {
        PersonProfile profile = profiles.of(person);
        return !profile.experiences().isEmpty()
                || profile.resume().isPresent()
                || profile.hasAnswers()
                || !profile.evidence().isEmpty()
                || !views.of(person).seen().isEmpty();
    }

    /** What one would have said on a day, of the working life as it is known now. */
    public Assessment on(OrganisationId person, LocalDate day) {
        return assess(background(person, day));
    }

    Assessment assess(Background background) {
        return assessor.assess(background);
    }

    /** All that speaks for their levels today. */
    Background background(OrganisationId person) {
        return background(person, LocalDate.now(clock));
    }

    private Background background(OrganisationId person, LocalDate day) {
        PersonProfile profile = profiles.of(person);
        return Background.of(
                        profile.experiences(catalogue),
                        profile.resume().map(Resume::education).orElse(List.of()))
                .rating(ratings(profile, day))
                .ratedBy(views.ratings(person, day))
                .showing(evidence(profile, day))
                .claiming(profile.resume()
                        .map(resume -> skills.claims(skills.heldBy(resume)))
                        .orElse(List.of()))
                .gaining(gains(person, day));
    }

    /** The days on which something new was learned about their levels, oldest first. */
    public List<LocalDate> days(OrganisationId person) {
        PersonProfile profile = profiles.of(person);
        return Stream.of(
                        profile.answers().stream().map(DatedRating::on),
                        profile.evidence().stream().map(HeldEvidence::dated),
                        gains.of(person).stream().map(FinishedGains.Dated::on),
                        views.of(person).seen().stream().map(view -> view.given()))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }

    private List<SelfRating> ratings(PersonProfile profile, LocalDate day) {
        Map<Element, DatedRating> last = new TreeMap<>();
        profile.answers().stream()
                .filter(answer -> !answer.on().isAfter(day))
                .forEach(answer -> catalogue.element(answer.element()).ifPresent(e -> last.put(e, answer)));
        return last.entrySet().stream()
                .flatMap(answer -> answer.getValue().level().stream()
                        .map(level -> new SelfRating(
                                answer.getKey(),
                                level,
                                YearsSince.of(answer.getValue().on(), day))))
                .toList();
    }

    private List<Evidence> evidence(PersonProfile profile, LocalDate day) {
        return profile.evidence().stream()
                .filter(held -> !held.dated().isAfter(day))
                .flatMap(held -> held.levels().entrySet().stream()
                        .flatMap(shown -> catalogue.element(shown.getKey()).stream()
                                .map(element -> new Evidence(
                                        element,
                                        held.kind(),
                                        shown.getValue(),
                                        YearsSince.of(held.dated(), day),
                                        !held.confirmedBy().isBlank(),
                                        held.isExpired(day),
                                        held.name()))))
                .toList();
    }

    private List<Gain> gains(OrganisationId person, LocalDate day) {
        return gains.of(person).stream()
                .filter(gain -> !gain.on().isAfter(day))
                .map(gain -> new Gain(gain.element(), gain.points(), gain.source(), YearsSince.of(gain.on(), day)))
                .toList();
    }
}

package dev.waymark.server.pages;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.web.Step;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How far a person is on the way to their first plan: it can be left and taken up again at any step. */
@Component
class Journey {
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final SetLimits limits;
    private final ReadPlans plans;

    Journey(ReadProfile profiles, ReadDestination destinations, SetLimits limits, ReadPlans plans) {
        this.profiles = profiles;
        this.destinations = destinations;
        this.limits = limits;
        this.plans = plans;
    }

    /** The step to take next. */
    Step reached(OrganisationId person) {
        PersonProfile profile = profiles.of(person);
        if (destinations.of(person).current().isPresent()) {
            boolean rated = profile.hasAnswers() || !profile.motivation().equals(Motivation.UNSAID);
            return !rated ? Step.RATINGS : limits.of(person).isPresent() ? Step.PLAN : Step.GAP;
        }
        return profile.experiences().isEmpty() && profile.resume().isEmpty() ? Step.EXPERIENCE : Step.DESTINATION;
    }

    boolean isPlanned(OrganisationId person) {
        return plans.current(person).isPresent();
    }

    /** Tells a template what the steps at its head need. */
    void describe(OrganisationId person, Model model) {
        model.addAttribute("planned", isPlanned(person));
        model.addAttribute("reached", reached(person));
    }
}

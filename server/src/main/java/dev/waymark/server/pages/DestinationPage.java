package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.Destination;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.destination.SetGoals;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ExploreWork;
import dev.waymark.server.planning.ReadGoals;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step: search for the job wanted, and say in what way and by when. */
@Controller
@RequestMapping("/destination")
class DestinationPage {
    private static final int SHOWN = 8;
    private final ReadDestination destinations;
    private final ChooseDestination choose;
    private final SetGoals goals;
    private final ReadGoals outlooks;
    private final ExploreWork explore;
    private final ReadProfile profiles;
    private final OccupationSearch search;
    private final Catalogue catalogue;
    private final Journey journey;

    DestinationPage(
            ReadDestination destinations,
            ChooseDestination choose,
            SetGoals goals,
            ReadGoals outlooks,
            ExploreWork explore,
            ReadProfile profiles,
            OccupationSearch search,
            Catalogue catalogue,
            Journey journey) {
        this.destinations = destinations;
        this.choose = choose;
        this.goals = goals;
        this.outlooks = outlooks;
        this.explore = explore;
        this.profiles = profiles;
        this.search = search;
        this.catalogue = catalogue;
        this.journey = journey;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String query, Model model) {
        return form(me, model, query, FormErrors.none(), Optional.empty());
    }

    @GetMapping("/matches")
    String matches(@RequestParam(defaultValue = "") String query, Model model) {
        model.addAttribute("action", action(query));
        model.addAttribute("query", query);
        model.addAttribute("matches", found(query));
        return "me/matches";
    }

    @PostMapping("/target")
    String aim(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String grade,
            Model model) {
        try {
            choose.target(me.organisation(), code, Grade.read(grade).orElse(Grade.EXPERIENCED), likelyMove(me, code));
            return "redirect:/destination";
        } catch (Refused no) {
            FormErrors errors = FormErrors.none().add("query", no.refusal().message());
            return form(me, model, "", errors, Optional.empty());
        }
    }

    @PostMapping
    String save(@AuthenticationPrincipal SignedIn me, DestinationRequest request, Model model) {
        Optional<ChosenTarget> target = destinations.of(me.organisation()).current();
        FormErrors errors = request.check().addIf(target.isEmpty(), "query", "Search for the job and choose it first.");
        if (!errors.isEmpty() || target.isEmpty()) {
            return form(me, model, "", errors, Optional.of(request));
        }
        aimAgain(me, target.get(), request);
        goals.state(me.organisation(), Map.of(1, request.oneYear(), 3, request.threeYears(), 5, request.fiveYears()));
        return journey.isPlanned(me.organisation()) ? "redirect:/gap" : "redirect:/me/ratings";
    }

    /** The same target with another kind of move, or the same occupation at another grade. */
    private void aimAgain(SignedIn me, ChosenTarget target, DestinationRequest request) {
        CareerMove move = request.careerMove().orElseThrow();
        if (target.personal().isPresent()) {
            choose.aim(me.organisation(), target.id(), move);
        } else {
            choose.target(
                    me.organisation(),
                    target.occupation().value(),
                    request.wantedGrade().orElse(target.grade()),
                    move);
        }
    }

    private Optional<DestinationView> view(ChosenTarget chosen) {
        return chosen.personal()
                .map(DestinationView::ofPersonal)
                .or(() -> catalogue
                        .occupation(chosen.occupation())
                        .map(occupation -> DestinationView.of(occupation, chosen.grade(), catalogue)));
    }

    /** Where a job found is chosen: at the grade that the words said, if any. */
    private static String action(String query) {
        return Grade.saidIn(query)
                .map(grade -> "/destination/target?grade=" + grade.label())
                .orElse("/destination/target");
    }

    private String form(SignedIn me, Model model, String query, FormErrors errors, Optional<DestinationRequest> typed) {
        journey.describe(me.organisation(), model);
        Destination destination = destinations.of(me.organisation());
        model.addAttribute("errors", errors);
        model.addAttribute("query", query);
        model.addAttribute("action", action(query));
        model.addAttribute("matches", found(query));
        model.addAttribute("chosen", destination.current().flatMap(this::view).orElse(DestinationView.none()));
        model.addAttribute(
                "goals",
                outlooks.of(me.organisation()).stream()
                        .filter(outlook -> outlook.held().isPresent())
                        .map(outlook -> GoalView.of(outlook, outlooks.today()))
                        .toList());
        model.addAttribute(
                "ahead",
                // What lies near is told from what somebody has done.
                destination.current().isEmpty()
                                || profiles.of(me.organisation()).experiences().isEmpty()
                        ? List.of()
                        : new AheadSummary(
                                        explore.ahead(me.organisation()),
                                        destination.candidates().size())
                                .sentences());
        model.addAttribute("request", typed.orElse(DestinationRequest.of(destination)));
        return "destination/destination";
    }

    /** Staying if it is the present job, moving if it is a past one, changing otherwise: to be corrected by the person. */
    private CareerMove likelyMove(SignedIn me, String code) {
        return profiles.of(me.organisation()).experiences().stream()
                .filter(held -> held.occupation().value().equals(code))
                .findFirst()
                .map(held -> held.yearsSince() == 0 ? CareerMove.STAY : CareerMove.MOVE)
                .orElse(CareerMove.CHANGE);
    }

    private List<OccupationMatch> found(String query) {
        return query.isBlank() ? List.of() : search.search(query, SHOWN);
    }
}

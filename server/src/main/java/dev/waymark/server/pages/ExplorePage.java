package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.choosing.Near;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ExploreWork;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.refusal.Refused;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Occupations near and far from the person, one by one, and what the years ahead may bring. */
@Controller
@RequestMapping("/destination")
class ExplorePage {
    private static final int MATCHES = 60;

    private final ExploreWork explore;
    private final SetLimits limits;
    private final ReadDestination destinations;
    private final ChooseDestination choose;
    private final OccupationSearch search;
    private final Catalogue catalogue;

    ExplorePage(
            ExploreWork explore,
            SetLimits limits,
            ReadDestination destinations,
            ChooseDestination choose,
            OccupationSearch search,
            Catalogue catalogue) {
        this.explore = explore;
        this.limits = limits;
        this.destinations = destinations;
        this.choose = choose;
        this.search = search;
        this.catalogue = catalogue;
    }

    @GetMapping("/explore")
    String show(@AuthenticationPrincipal SignedIn me, ExploreRequest sent, Model model) {
        ExploreRequest request = sent.from(explore.zone(me.organisation()));
        InterestProfile interests = explore.interests(me.organisation());
        Set<OccupationCode> called = request.text().isEmpty() ? Set.of() : called(request.text());
        List<Near> found = explore.all(me.organisation()).stream()
                .filter(near -> request.text().isEmpty()
                        || called.contains(near.occupation().code()))
                .filter(near -> request.admits(near, interests))
                .toList();
        model.addAttribute("request", request);
        model.addAttribute("interested", interests.isComplete());
        model.addAttribute("explore", ExploreView.of(request.ordered(found), request.pageNumber()));
        return "destination/explore";
    }

    @GetMapping("/explore/{code}")
    String occupation(@AuthenticationPrincipal SignedIn me, @PathVariable String code, Model model) {
        Occupation occupation = occupation(code);
        Prospect prospect = explore.prospect(me.organisation(), occupation)
                .orElseThrow(() -> Refused.missing("rating of " + occupation.title()));
        OptionalDouble hours = limits.of(me.organisation())
                .map(PlanningLimits::hoursPerWeek)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        model.addAttribute("occupation", OccupationView.of(prospect, ProspectView.of(prospect, hours), catalogue));
        model.addAttribute(
                "listed",
                destinations.of(me.organisation()).candidates().stream()
                        .filter(c -> c.personal().isEmpty() && c.occupation().equals(occupation.code()))
                        .map(ChosenTarget::title)
                        .toList());
        return "destination/occupation";
    }

    @PostMapping("/explore/{code}/save")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String grade) {
        Occupation occupation = occupation(code);
        choose.save(
                me.organisation(),
                occupation.code().value(),
                Grade.read(grade).orElse(Grade.EXPERIENCED),
                CareerMove.CHANGE);
        return "redirect:/destination/explore/" + occupation.code();
    }

    @GetMapping("/years-ahead")
    String ahead(@AuthenticationPrincipal SignedIn me, Model model) {
        int compared = destinations.of(me.organisation()).candidates().size();
        model.addAttribute("ahead", AheadView.of(explore.ahead(me.organisation()), compared));
        return "destination/ahead";
    }

    private Occupation occupation(String code) {
        return OccupationCode.read(code)
                .flatMap(catalogue::occupation)
                .orElseThrow(() -> Refused.missing("occupation"));
    }

    /** What goes by these words, or has them in its title. */
    private Set<OccupationCode> called(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        Set<OccupationCode> found =
                search.search(text, MATCHES).stream().map(OccupationMatch::code).collect(Collectors.toSet());
        catalogue.occupations().stream()
                .filter(o -> o.title().toLowerCase(Locale.ROOT).contains(words))
                .forEach(o -> found.add(o.code()));
        return found;
    }
}

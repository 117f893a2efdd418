package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.OpenQuestion;
import dev.waymark.engine.library.Anchors;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.pages.RatingsView.AnchorRow;
import dev.waymark.server.pages.RatingsView.Question;
import dev.waymark.server.planning.RatingQuestions;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.RateYourself;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The third step: the dozen elements whose rating would tell most, each with what levels look like. */
@Controller
@RequestMapping("/me/ratings")
class RatingsPage {
    private static final int ASKED = 12;
    private static final String FIELD = "level-";
    /** From this chance on, people are told that an answer may change what their plan works on. */
    private static final double LIKELY = 0.2;

    private static final String UNSURE = "unsure";

    private final ShowGap gaps;
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final RateYourself rate;
    private final Journey journey;
    private final Anchors anchors = Anchors.load();

    RatingsPage(ShowGap gaps, ReadProfile profiles, ReadDestination destinations, RateYourself rate, Journey journey) {
        this.gaps = gaps;
        this.profiles = profiles;
        this.destinations = destinations;
        this.rate = rate;
        this.journey = journey;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        String target =
                destinations.of(me.organisation()).current().map(t -> t.title()).orElse("");
        if (target.isEmpty()) {
            return "redirect:/destination";
        }
        PersonProfile given = profiles.of(me.organisation());
        RatingQuestions worth = gaps.worthRating(me.organisation(), ASKED);
        journey.describe(me.organisation(), model);
        model.addAttribute("errors", FormErrors.none());
        model.addAttribute(
                "ratings",
                new RatingsView(
                        target, questions(worth.open(), target, given), questions(worth.answered(), target, given)));
        return "me/ratings";
    }

    /** What is left open or not sure is not assessed; that it was not sure is remembered. */
    @PostMapping
    String rate(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> fields) {
        Map<ElementId, Double> levels = new TreeMap<>();
        Set<ElementId> unsure = new HashSet<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(FIELD) && !field.substring(FIELD.length()).isBlank()) {
                ElementId element = new ElementId(field.substring(FIELD.length()));
                Typed.number(value).ifPresent(level -> levels.put(element, level.doubleValue()));
                if (value.equals(UNSURE)) {
                    unsure.add(element);
                }
            }
        });
        rate.rate(me.organisation(), levels, unsure);
        return journey.isPlanned(me.organisation()) ? "redirect:/gap" : "redirect:/me/direction";
    }

    private List<Question> questions(List<OpenQuestion> open, String target, PersonProfile given) {
        return open.stream().map(question -> question(question, target, given)).toList();
    }

    private Question question(OpenQuestion open, String target, PersonProfile given) {
        ElementRating asked = open.gap().requirement();
        ElementId element = asked.element().id();
        Double level = given.ratings().get(element);
        List<AnchorRow> steps = anchors.of(element).stream()
                .flatMap(anchor -> anchor.steps().stream())
                .map(step -> new AnchorRow(step.level(), step.sentence()))
                .toList();
        String plain = anchors.of(element).map(a -> a.question() + " ").orElse("");
        return new Question(
                FIELD + element.value(),
                asked.element().distinctName(),
                plain + "Importance for " + target + ": " + Figures.level(asked.importance()) + " of 5."
                        + (open.turning() > LIKELY && level == null ? " Your answer may well change your plan." : ""),
                steps,
                level != null
                        ? Long.toString(Math.round(level))
                        : given.unsure().contains(element) ? UNSURE : "");
    }
}

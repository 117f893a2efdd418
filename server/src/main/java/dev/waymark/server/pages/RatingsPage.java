package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.OpenQuestion;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.pages.RatingsView.Question;
import dev.waymark.server.planning.RatingQuestions;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.RateYourself;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.web.FormErrors;
import java.util.List;
import java.util.Map;
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
    /** From this chance on, people are told that an answer may change what their plan works on. */
    private static final double LIKELY = 0.2;

    private final ShowGap gaps;
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final RateYourself rate;
    private final Journey journey;
    private final Raters raters;

    RatingsPage(
            ShowGap gaps,
            ReadProfile profiles,
            ReadDestination destinations,
            RateYourself rate,
            Journey journey,
            Raters raters) {
        this.gaps = gaps;
        this.profiles = profiles;
        this.destinations = destinations;
        this.rate = rate;
        this.journey = journey;
        this.raters = raters;
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
        Raters.Answers answers = Raters.answers(fields);
        rate.rate(me.organisation(), answers.levels(), answers.unsure());
        return journey.isPlanned(me.organisation()) ? "redirect:/gap" : "redirect:/me/direction";
    }

    private List<Question> questions(List<OpenQuestion> open, String target, PersonProfile given) {
        return open.stream().map(question -> question(question, target, given)).toList();
    }

    private Question question(OpenQuestion open, String target, PersonProfile given) {
        ElementRating asked = open.gap().requirement();
        ElementId element = asked.element().id();
        Double level = given.ratings().get(element);
        String turning = open.turning() > LIKELY && level == null ? " Your answer may well change your plan." : "";
        return raters.question(
                asked.element(),
                "Importance for %s: %s of 5.%s".formatted(target, Figures.level(asked.importance()), turning),
                level != null
                        ? Long.toString(Math.round(level))
                        : given.unsure().contains(element) ? Raters.UNSURE : "");
    }
}

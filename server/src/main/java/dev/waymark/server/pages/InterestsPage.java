package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.interest.InterestFit;
import dev.waymark.engine.interest.InterestItem;
import dev.waymark.engine.interest.InterestItems;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.interest.ValueFit;
import dev.waymark.engine.interest.WorkValue;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.TellInterests;
import dev.waymark.server.web.Typed;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person likes to do: a dozen items at a time, to be left and taken up again, and what they fit. */
@Controller
@RequestMapping("/me/interests")
class InterestsPage {
    private static final int AT_ONCE = 12;
    private static final int SHOWN = 10;
    private static final int SHORT_FORM = 30;
    private static final String ITEM = "item-";
    private static final String VALUE = "value-";

    private final TellInterests interests;
    private final ReadDestination destinations;
    private final Catalogue catalogue;

    InterestsPage(TellInterests interests, ReadDestination destinations, Catalogue catalogue) {
        this.interests = interests;
        this.destinations = destinations;
        this.catalogue = catalogue;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        Map<String, Integer> answers = interests.answers(me.organisation());
        Map<WorkValue, Integer> values = interests.values(me.organisation());
        InterestProfile profile = InterestProfile.of(answers);
        List<InterestItem> open = InterestItems.all().stream()
                .filter(item -> !answers.containsKey(item.id()))
                .limit(AT_ONCE)
                .toList();
        model.addAttribute("open", open);
        model.addAttribute("answered", answers.size());
        model.addAttribute("shortForm", SHORT_FORM);
        model.addAttribute("all", InterestItems.all().size());
        model.addAttribute("values", values);
        model.addAttribute("profile", InterestsView.of(profile, fits(profile, values), targets(me, profile, values)));
        return "me/interests";
    }

    @PostMapping
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Map<String, Integer> answers = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(ITEM)) {
                Typed.number(value).ifPresent(n -> answers.put(field.substring(ITEM.length()), n.intValue()));
            }
        });
        interests.answer(me.organisation(), answers);
        int all = interests.answers(me.organisation()).size();
        redirect.addFlashAttribute(
                "notice",
                all < SHORT_FORM
                        ? "Kept: %d of %d. You can stop here and go on another day.".formatted(all, SHORT_FORM)
                        : "Kept. Below is what it says.");
        return "redirect:/me/interests";
    }

    @PostMapping("/values")
    String weigh(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Map<WorkValue, Integer> weights = new EnumMap<>(WorkValue.class);
        fields.forEach((field, value) -> {
            if (field.startsWith(VALUE)) {
                WorkValue.named(field.substring(VALUE.length()))
                        .ifPresent(named ->
                                Typed.number(value).ifPresent(weight -> weights.put(named, weight.intValue())));
            }
        });
        interests.weigh(me.organisation(), weights);
        redirect.addFlashAttribute("notice", "Kept.");
        return "redirect:/me/interests";
    }

    private List<InterestsView.FitRow> fits(InterestProfile profile, Map<WorkValue, Integer> values) {
        return catalogue.occupations().stream()
                .flatMap(occupation -> InterestFit.of(profile, occupation).stream()
                        .map(fit -> InterestsView.FitRow.of(occupation, fit, ValueFit.of(values, occupation))))
                .sorted(Comparator.comparingDouble(InterestsView.FitRow::correlation)
                        .reversed()
                        .thenComparing(InterestsView.FitRow::title))
                .limit(SHOWN)
                .toList();
    }

    private List<InterestsView.FitRow> targets(SignedIn me, InterestProfile profile, Map<WorkValue, Integer> values) {
        return destinations.of(me.organisation()).targets().stream()
                .flatMap(target -> catalogue.occupation(target.occupation()).stream())
                .distinct()
                .flatMap(occupation -> row(occupation, profile, values).stream())
                .toList();
    }

    private static Optional<InterestsView.FitRow> row(
            Occupation occupation, InterestProfile profile, Map<WorkValue, Integer> values) {
        return InterestFit.of(profile, occupation)
                .map(fit -> InterestsView.FitRow.of(occupation, fit, ValueFit.of(values, occupation)));
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.assessment.CompareViews;
import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.SelfRating;
import dev.waymark.server.feedback.AskForView;
import dev.waymark.server.feedback.PredictViews;
import dev.waymark.server.feedback.ReadViews;
import dev.waymark.server.feedback.Views;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What others see: the person guesses first, asks by link, and finds both laid side by side. */
@Controller
@RequestMapping("/me/views")
class ViewsPage {
    /** So many are suggested to be asked about: about ten minutes of a colleague's time. */
    private static final int SUGGESTED = 8;

    private final ReadViews views;
    private final PredictViews predict;
    private final AskForView ask;
    private final ReadProfile profiles;
    private final ShowGap gaps;
    private final Raters raters;
    private final Catalogue catalogue;
    private final Clock clock;

    ViewsPage(
            ReadViews views,
            PredictViews predict,
            AskForView ask,
            ReadProfile profiles,
            ShowGap gaps,
            Raters raters,
            Catalogue catalogue,
            Clock clock) {
        this.views = views;
        this.predict = predict;
        this.ask = ask;
        this.profiles = profiles;
        this.gaps = gaps;
        this.raters = raters;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, model, FormErrors.none(), ViewAskRequest.fresh(predicted(me)), "");
    }

    @PostMapping("/guesses")
    String guess(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Raters.Answers answers = Raters.answers(fields);
        Map<ElementId, Optional<Double>> guesses = new HashMap<>();
        answers.levels().forEach((element, level) -> guesses.put(element, Optional.of(level)));
        answers.unsure().forEach(element -> guesses.put(element, Optional.empty()));
        predict.predict(me.organisation(), guesses);
        redirect.addFlashAttribute(
                "notice",
                guesses.isEmpty()
                        ? "Nothing was chosen. Choose at least one skill to ask about."
                        : "Kept. Now ask someone who has seen you at it.");
        return "redirect:/me/views#ask";
    }

    /** Answers with the link itself, and without a redirect: so it is kept nowhere. */
    @PostMapping("/ask")
    String ask(
            @AuthenticationPrincipal SignedIn me, ViewAskRequest request, Model model, HttpServletResponse response) {
        try {
            String key = ask.ask(
                    me.organisation(),
                    request.rater(),
                    request.chosenRole(),
                    request.isAnonymous(),
                    request.chosen(),
                    request.days());
            String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/view/" + key)
                    .toUriString();
            model.addAttribute("asked", request.rater());
            return page(me, model, FormErrors.none(), ViewAskRequest.fresh(predicted(me)), link);
        } catch (Refused no) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormErrors errors = no.refusal() instanceof Refusal.Invalid invalid
                    ? FormErrors.of(invalid.complaints())
                    : FormErrors.none().add("rater", no.refusal().message());
            return page(me, model, errors, request, "");
        }
    }

    @PostMapping("/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @RequestParam UUID id, RedirectAttributes redirect) {
        ask.revoke(me.organisation(), id);
        redirect.addFlashAttribute("notice", "Taken back. That link opens nothing any more.");
        return "redirect:/me/views";
    }

    private List<ElementId> predicted(SignedIn me) {
        return views.of(me.organisation()).predictions().keySet().stream()
                .sorted()
                .limit(AskForView.MOST_ELEMENTS)
                .toList();
    }

    private String page(SignedIn me, Model model, FormErrors errors, ViewAskRequest request, String link) {
        Views seen = views.of(me.organisation());
        PersonProfile profile = profiles.of(me.organisation());
        model.addAttribute("errors", errors);
        model.addAttribute("ask", request);
        model.addAttribute("name", profile.name());
        model.addAttribute("link", link);
        model.addAttribute("roles", Rater.Role.values());
        model.addAttribute("lifetimes", AskForView.LIFETIMES);
        model.addAttribute(
                "toGuess",
                suggested(me, profile, seen).stream()
                        .map(e -> raters.questionAbout(profile.name(), e, ""))
                        .toList());
        model.addAttribute("views", ViewsView.of(seen, compared(me, profile, seen), catalogue, clock));
        return "me/views";
    }

    private List<dev.waymark.engine.assessment.ComparedView> compared(SignedIn me, PersonProfile profile, Views seen) {
        List<SelfRating> own = profile.ratings().entrySet().stream()
                .flatMap(r -> catalogue.element(r.getKey()).map(e -> new SelfRating(e, r.getValue())).stream())
                .toList();
        Map<Element, Double> guesses = new HashMap<>();
        seen.predictions()
                .forEach((id, level) ->
                        level.ifPresent(l -> catalogue.element(id).ifPresent(e -> guesses.put(e, l))));
        List<Element> answered = seen.seen().stream()
                .flatMap(
                        view -> java.util.stream.Stream.concat(view.levels().keySet().stream(), view.untold().stream()))
                .distinct()
                .sorted()
                .flatMap(id -> catalogue.element(id).stream())
                .toList();
        return CompareViews.of(answered, own, guesses, views.ratings(me.organisation(), LocalDate.now(clock)));
    }

    /** What to ask others about: what matters most for the destination, then what the person rated. */
    private List<Element> suggested(SignedIn me, PersonProfile profile, Views seen) {
        Set<Element> suggested = new LinkedHashSet<>();
        gaps.of(me.organisation())
                .ifPresent(report -> report.gaps().stream()
                        .sorted(java.util.Comparator.comparingDouble(
                                g -> -g.requirement().weight()))
                        .limit(SUGGESTED + 4L)
                        .forEach(g -> suggested.add(g.requirement().element())));
        profile.ratings().keySet().forEach(id -> catalogue.element(id).ifPresent(suggested::add));
        suggested.removeIf(e -> seen.predictions().containsKey(e.id()));
        int room = Math.max(0, AskForView.MOST_ELEMENTS - seen.predictions().size());
        return suggested.stream().limit(Math.min(SUGGESTED, room)).toList();
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.PlanOutcome.Infeasible;
import dev.waymark.engine.plan.PlanOutcome.Repair;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.WeeksOffReader;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.DraftOutcome;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.TellEmployment;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fifth step: hours, money and dates in, a plan out, or what would make one possible. */
@Controller
class LimitsPage {
    private final SetLimits limits;
    private final PlanInTheMaking making;
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final TellEmployment employment;
    private final Journey journey;
    private final Clock clock;

    LimitsPage(
            SetLimits limits,
            PlanInTheMaking making,
            ReadProfile profiles,
            ReadDestination destinations,
            TellEmployment employment,
            Journey journey,
            Clock clock) {
        this.limits = limits;
        this.making = making;
        this.profiles = profiles;
        this.destinations = destinations;
        this.employment = employment;
        this.journey = journey;
        this.clock = clock;
    }

    @GetMapping("/plan/limits")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        if (destinations.of(me.organisation()).current().isEmpty()) {
            return "redirect:/destination";
        }
        LocalDate today = LocalDate.now(clock);
        PersonProfile profile = profiles.of(me.organisation());
        LimitsRequest request = limits.of(me.organisation())
                .map(given -> LimitsRequest.of(given, profile.employed(), today))
                .orElse(LimitsRequest.usual(
                        today, profile.experiences().stream().anyMatch(held -> held.yearsSince() == 0)));
        return form(me, model, request, FormErrors.none(), false, List.of(), List.of());
    }

    @PostMapping("/plan/limits")
    String plan(@AuthenticationPrincipal SignedIn me, LimitsRequest request, Model model, RedirectAttributes redirect) {
        FormErrors errors = request.check(LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return form(me, model, request, errors, false, List.of(), List.of());
        }
        int version = limits.of(me.organisation()).map(PlanningLimits::version).orElse(0);
        boolean again = journey.isPlanned(me.organisation());
        try {
            employment.tell(me.organisation(), request.isEmployed());
            limits.set(me.organisation(), request.limits(version));
            String reason = again ? "You changed your hours, money or dates." : "Your first plan.";
            return answer(me, request, model, redirect, making.make(me.organisation(), reason));
        } catch (Refused no) {
            errors.add("hours", no.refusal().message());
            return form(me, model, request, errors, false, List.of(), List.of());
        }
    }

    /** Weeks off from a calendar file go into the form, to be looked at before anything is kept. */
    @PostMapping("/plan/limits/calendar")
    String calendar(
            @AuthenticationPrincipal SignedIn me,
            LimitsRequest request,
            @RequestParam Optional<MultipartFile> calendar,
            Model model)
            throws IOException {
        if (calendar.filter(file -> !file.isEmpty()).isEmpty()) {
            return filled(me, model, request, FormErrors.none().add("calendar", "Choose a calendar file (.ics)."));
        }
        LocalDate today = LocalDate.now(clock);
        String name = Optional.ofNullable(calendar.get().getOriginalFilename()).orElse("The calendar");
        try {
            Set<LocalDate> off = WeeksOffReader.calendar(
                            name,
                            calendar.get().getBytes(),
                            Typed.date(request.start()).orElse(today),
                            Typed.date(request.by()).orElse(today.plusYears(2)))
                    .value();
            if (off.isEmpty()) {
                return filled(
                        me,
                        model,
                        request,
                        FormErrors.none()
                                .add(
                                        "calendar",
                                        "%s has no week between start and end in which three days or more are taken."
                                                .formatted(name)));
            }
            model.addAttribute("taken", off.size());
            return filled(me, model, request.alsoOff(new TreeSet<>(off)), FormErrors.none());
        } catch (UnreadableFile no) {
            return filled(me, model, request, FormErrors.none().add("calendar", String.valueOf(no.getMessage())));
        }
    }

    private String filled(SignedIn me, Model model, LimitsRequest request, FormErrors errors) {
        return form(me, model, request, errors, false, List.of(), List.of());
    }

    @PostMapping("/plan/again")
    String again(@AuthenticationPrincipal SignedIn me, Model model, RedirectAttributes redirect) {
        LocalDate today = LocalDate.now(clock);
        LimitsRequest request = limits.of(me.organisation())
                .map(given ->
                        LimitsRequest.of(given, profiles.of(me.organisation()).employed(), today))
                .orElse(LimitsRequest.usual(today, true));
        String reason = "You asked to plan again from " + Dates.day(today) + ".";
        return answer(me, request, model, redirect, making.make(me.organisation(), reason));
    }

    private String answer(
            SignedIn me, LimitsRequest request, Model model, RedirectAttributes redirect, DraftOutcome outcome) {
        return switch (outcome) {
            case DraftOutcome.Drafted drafted -> {
                redirect.addFlashAttribute(
                        "notice", drafted.made().number() == 1 ? "This is your plan." : "This is your new plan.");
                yield "redirect:/plan";
            }
            case DraftOutcome.NotYet notYet ->
                notYet.missing().equals("target") ? "redirect:/destination" : "redirect:/plan/limits";
            case DraftOutcome.Impossible impossible -> {
                Infeasible why = impossible.why();
                List<RepairView> repairs = why.repairs().stream()
                        .map(repair -> repair(repair, request))
                        .toList();
                yield form(me, model, request, FormErrors.none(), why.proven(), why.conflict(), repairs);
            }
        };
    }

    private static RepairView repair(Repair repair, LimitsRequest request) {
        return new RepairView(
                repair.change(),
                "Done by %s, ready to %s."
                        .formatted(
                                Dates.month(repair.plan().end()),
                                Figures.percent(repair.plan().after())),
                request.following(repair.plan().request()));
    }

    private String form(
            SignedIn me,
            Model model,
            LimitsRequest request,
            FormErrors errors,
            boolean proven,
            List<String> conflict,
            List<RepairView> repairs) {
        journey.describe(me.organisation(), model);
        model.addAttribute("limits", request);
        model.addAttribute("errors", errors);
        model.addAttribute("proven", proven);
        model.addAttribute("conflict", conflict);
        model.addAttribute("repairs", repairs);
        return "plan/limits";
    }
}

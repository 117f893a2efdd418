package dev.waymark.server.pages;

import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.BringResume;
import dev.waymark.server.profile.PendingImport;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.ReviseExperience;
import dev.waymark.server.profile.TellStudies;
import dev.waymark.server.web.FormErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The first step: bring a résumé or type what was done, and check what was understood. */
@Controller
@RequestMapping("/me/experience")
class ExperiencePage {
    private final ReadProfile profiles;
    private final BringResume bring;
    private final ReviseExperience revise;
    private final TellStudies studies;
    private final OccupationSearch search;
    private final Experienced words;
    private final Journey journey;
    private final Clock clock;

    ExperiencePage(
            ReadProfile profiles,
            BringResume bring,
            ReviseExperience revise,
            TellStudies studies,
            OccupationSearch search,
            Experienced words,
            Journey journey,
            Clock clock) {
        this.profiles = profiles;
        this.bring = bring;
        this.revise = revise;
        this.studies = studies;
        this.search = search;
        this.words = words;
        this.journey = journey;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return form(me, model, FormErrors.none(), PositionRequest.blank(), StudyRequest.blank());
    }

    @PostMapping("/resume")
    String bring(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultipartFile resume,
            @RequestParam(defaultValue = "") String pasted,
            Model model)
            throws IOException {
        try {
            if (resume.isEmpty() && pasted.isBlank()) {
                throw new UnreadableFile("Choose a file first, or paste the text of your résumé.");
            }
            PendingImport read = resume.isEmpty()
                    ? bring.read(me.organisation(), "what you pasted", pasted.getBytes(StandardCharsets.UTF_8))
                    : bring.read(
                            me.organisation(),
                            Optional.ofNullable(resume.getOriginalFilename()).orElse("The file"),
                            resume.getBytes());
            return "redirect:/me/experience/imports/" + read.id();
        } catch (UnreadableFile unusable) {
            FormErrors errors = FormErrors.none().add("resume", String.valueOf(unusable.getMessage()));
            return form(me, model, errors, PositionRequest.blank(), StudyRequest.blank());
        }
    }

    @PostMapping("/positions")
    String add(@AuthenticationPrincipal SignedIn me, PositionRequest position, Model model) {
        FormErrors errors = position.check(LocalDate.now(clock));
        List<OccupationMatch> matches = errors.isEmpty() ? search.search(position.title(), 1) : List.of();
        errors.addIf(
                errors.isEmpty() && matches.isEmpty(),
                "title",
                "No occupation is near “%s”. Try a plainer title, such as “nurse” or “electrician”."
                        .formatted(position.title()));
        if (!errors.isEmpty()) {
            return form(me, model, errors, position, StudyRequest.blank());
        }
        OccupationMatch match = matches.getFirst();
        revise.add(
                me.organisation(), position.position(), match.code().value(), Math.clamp(match.score(), 0, 1), false);
        return "redirect:/me/experience";
    }

    @PostMapping("/positions/{key}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID key) {
        revise.remove(me.organisation(), key);
        return "redirect:/me/experience";
    }

    @PostMapping("/studies")
    String add(@AuthenticationPrincipal SignedIn me, StudyRequest study, Model model) {
        FormErrors errors = study.check();
        if (!errors.isEmpty()) {
            return form(me, model, errors, PositionRequest.blank(), study);
        }
        studies.add(me.organisation(), study.study(LocalDate.now(clock)));
        return "redirect:/me/experience";
    }

    @PostMapping("/studies/{index}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable int index) {
        studies.remove(me.organisation(), index);
        return "redirect:/me/experience";
    }

    @PostMapping("/confirm")
    String confirm(@AuthenticationPrincipal SignedIn me) {
        revise.confirm(me.organisation());
        return journey.isPlanned(me.organisation()) ? "redirect:/me" : "redirect:/destination";
    }

    private String form(SignedIn me, Model model, FormErrors errors, PositionRequest position, StudyRequest study) {
        journey.describe(me.organisation(), model);
        model.addAttribute("experience", words.view(profiles.of(me.organisation())));
        model.addAttribute("errors", errors);
        model.addAttribute("position", position);
        model.addAttribute("study", study);
        return "me/experience";
    }
}

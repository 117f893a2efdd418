package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.engine.destination.framework.RoleName;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.server.destination.KeepFrameworks;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One role framework: its matrix, what a role expects, and aiming at it. */
@Controller
@RequestMapping("/destination/frameworks/{id}")
class FrameworkPage {
    private static final int FOUND = 5;

    private final KeepFrameworks frameworks;
    private final OccupationSearch search;
    private final ReadProfile profiles;
    private final Catalogue catalogue;

    FrameworkPage(KeepFrameworks frameworks, OccupationSearch search, ReadProfile profiles, Catalogue catalogue) {
        this.frameworks = frameworks;
        this.search = search;
        this.profiles = profiles;
        this.catalogue = catalogue;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String track,
            Model model) {
        model.addAttribute("id", id.toString());
        model.addAttribute("framework", FrameworkView.of(frameworks.one(me.organisation(), id), track));
        return "destination/framework";
    }

    @GetMapping("/role")
    String role(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String query,
            Model model) {
        return page(me, id, role, query, FormErrors.none(), model);
    }

    @PostMapping("/aim")
    String aim(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String code,
            Model model) {
        RoleName wanted = role(frameworks.one(me.organisation(), id), role);
        if (OccupationCode.read(code)
                .flatMap(catalogue::occupation)
                .filter(FrameworkPage::isRated)
                .isEmpty()) {
            FormErrors errors = FormErrors.none()
                    .add("code", "Say which occupation the role is one of. If none fits, search for its title.");
            return page(me, id, role, "", errors, model);
        }
        boolean held = background(me).stream().anyMatch(o -> o.code().value().equals(code));
        frameworks.aim(me.organisation(), id, wanted, code, held ? CareerMove.MOVE : CareerMove.CHANGE);
        return "redirect:/destination";
    }

    private String page(SignedIn me, UUID id, String role, String query, FormErrors errors, Model model) {
        RoleFramework framework = frameworks.one(me.organisation(), id);
        RoleName wanted = role(framework, role);
        String words = query.isBlank() ? wanted.track() : query.strip();
        model.addAttribute("id", id.toString());
        model.addAttribute("query", query.strip());
        model.addAttribute("role", RoleView.of(framework, wanted, choices(me, words, query.isBlank())));
        model.addAttribute("errors", errors);
        return "destination/role";
    }

    /** What the words find; unless they were typed, the person's own occupations too. */
    private List<Occupation> choices(SignedIn me, String words, boolean own) {
        Set<Occupation> choices = new LinkedHashSet<>();
        search.search(words, FOUND)
                .forEach(match -> catalogue.occupation(match.code()).ifPresent(choices::add));
        if (own) {
            choices.addAll(background(me));
        }
        return choices.stream().filter(FrameworkPage::isRated).toList();
    }

    private static boolean isRated(Occupation occupation) {
        return !(occupation.ratings() instanceof Ratings.NotRated);
    }

    private List<Occupation> background(SignedIn me) {
        return profiles.of(me.organisation()).experiences(catalogue).stream()
                .map(Experience::occupation)
                .toList();
    }

    private static RoleName role(RoleFramework framework, String words) {
        return FrameworkView.role(framework, words).orElseThrow(() -> Refused.missing("role in this framework"));
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.ReviseExperience;
import dev.waymark.server.refusal.Refused;
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

/** Where a person says what occupation a job counts as. Keys are ids of jobs, or r0, r1 … for jobs of the résumé that were not recognised. */
@Controller
@RequestMapping("/me/experience/positions/{key:r\\d+|[0-9a-f-]{36}}")
class OccupationPage {
    private static final int SHOWN = 8;
    private final ReadProfile profiles;
    private final ReviseExperience revise;
    private final OccupationSearch search;

    OccupationPage(ReadProfile profiles, ReviseExperience revise, OccupationSearch search) {
        this.profiles = profiles;
        this.revise = revise;
        this.search = search;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String key,
            @RequestParam(required = false) Optional<String> query,
            Model model) {
        String title = title(profiles.of(me.organisation()), key);
        String wanted = query.orElse(title);
        model.addAttribute("key", key);
        model.addAttribute("title", title);
        model.addAttribute("query", wanted);
        model.addAttribute("matches", found(wanted));
        return "me/occupation";
    }

    @GetMapping("/matches")
    String matches(@PathVariable String key, @RequestParam(defaultValue = "") String query, Model model) {
        model.addAttribute("action", "/me/experience/positions/" + key);
        model.addAttribute("query", query);
        model.addAttribute("matches", found(query));
        return "me/matches";
    }

    @PostMapping
    String choose(@AuthenticationPrincipal SignedIn me, @PathVariable String key, @RequestParam String code) {
        if (key.startsWith("r")) {
            revise.add(me.organisation(), position(profiles.of(me.organisation()), key), code, 1, true);
        } else {
            revise.correct(me.organisation(), id(key), code);
        }
        return "redirect:/me/experience";
    }

    private List<OccupationMatch> found(String query) {
        return query.isBlank() ? List.of() : search.search(query, SHOWN);
    }

    private static String title(PersonProfile profile, String key) {
        return key.startsWith("r")
                ? position(profile, key).title()
                : profile.experiences().stream()
                        .filter(held -> held.id().toString().equals(key))
                        .findFirst()
                        .orElseThrow(() -> Refused.missing("job"))
                        .title();
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException noId) {
            throw Refused.missing("job");
        }
    }

    private static Position position(PersonProfile profile, String key) {
        List<Position> read = profile.resume().map(Resume::positions).orElse(List.of());
        int index = key.matches("r[0-9]{1,4}") ? Integer.parseInt(key.substring(1)) : read.size();
        if (index >= read.size()) {
            throw Refused.missing("job");
        }
        return read.get(index);
    }
}

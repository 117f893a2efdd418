package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.documents.Figures;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.web.Stat;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person brings and says of themselves. */
@Controller
class MePage {
    private final ReadProfile profiles;
    private final Experienced words;
    private final Journey journey;
    private final Catalogue catalogue;

    MePage(ReadProfile profiles, Experienced words, Journey journey, Catalogue catalogue) {
        this.profiles = profiles;
        this.words = words;
        this.journey = journey;
        this.catalogue = catalogue;
    }

    @GetMapping("/me")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        PersonProfile profile = profiles.of(me.organisation());
        List<Stat> ratings = profile.ratings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(rating -> catalogue.element(rating.getKey()).stream()
                        .map(e -> new Stat(e.distinctName(), Figures.level(rating.getValue()), "")))
                .toList();
        journey.describe(me.organisation(), model);
        model.addAttribute(
                "self",
                new MeView(
                        words.view(profile),
                        ratings,
                        profile.unsure().stream()
                                .flatMap(id -> catalogue.element(id).stream())
                                .map(Element::distinctName)
                                .sorted()
                                .toList(),
                        profile.motivation().motivates().lines().toList(),
                        profile.motivation().excels(),
                        profile.motivation().struggles()));
        return "me/me";
    }
}

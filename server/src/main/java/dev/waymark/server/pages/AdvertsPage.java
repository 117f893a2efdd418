package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.destination.advert.Advert;
import dev.waymark.engine.destination.advert.AdvertTarget;
import dev.waymark.engine.destination.advert.AdvertsReading;
import dev.waymark.engine.destination.advert.Firmness;
import dev.waymark.engine.destination.advert.ReadAdverts;
import dev.waymark.engine.destination.advert.SharedRequirement;
import dev.waymark.engine.destination.advert.SuggestOccupations;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.web.FormErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pasted adverts, or a dream job in one's own words: read, corrected, and made the target. Nothing is kept before that. */
@Controller
@RequestMapping("/destination/adverts")
class AdvertsPage {
    private static final int LONGEST = 200_000;

    private final ObjectProvider<ReadAdverts> read;
    private final ObjectProvider<SuggestOccupations> suggest;
    private final ReadProfile profiles;
    private final ChooseDestination choose;
    private final Catalogue catalogue;

    AdvertsPage(
            ObjectProvider<ReadAdverts> read,
            ObjectProvider<SuggestOccupations> suggest,
            ReadProfile profiles,
            ChooseDestination choose,
            Catalogue catalogue) {
        this.read = read;
        this.suggest = suggest;
        this.profiles = profiles;
        this.choose = choose;
        this.catalogue = catalogue;
    }

    @GetMapping
    String show(Model model) {
        return page(model, AdvertsView.BLANK, FormErrors.none());
    }

    @PostMapping
    String read(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String text, Model model) {
        FormErrors errors = check(text);
        if (!errors.isEmpty()) {
            return page(model, new AdvertsView(text, "", List.of(), List.of()), errors);
        }
        return page(model, words().of(text, reading(text, background(me))), errors);
    }

    @PostMapping("/take")
    String take(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent, Model model) {
        String text = Optional.ofNullable(sent.getFirst("text")).orElse("");
        FormErrors errors = check(text);
        if (!errors.isEmpty()) {
            return page(model, new AdvertsView(text, "", List.of(), List.of()), errors);
        }
        List<Occupation> background = background(me);
        AdvertsReading reading = reading(text, background);
        Optional<Target> base = Optional.ofNullable(sent.getFirst("code"))
                .flatMap(OccupationCode::read)
                .flatMap(catalogue::occupation)
                .flatMap(o -> Target.at(o, reading.grade(), catalogue));
        if (base.isEmpty()) {
            errors.add("code", "Say which occupation it is. If none fits, add a line with the job's title at the top.");
            return page(model, words().of(text, reading), errors);
        }
        String title = reading.adverts().size() == 1
                ? reading.adverts().getFirst().title().orElse(base.get().title())
                : base.get().title();
        boolean held = background.stream().anyMatch(o -> o.equals(base.get().occupation()));
        choose.personal(
                me.organisation(),
                AdvertTarget.of(title, base.get(), wanted(reading, sent)),
                held ? CareerMove.MOVE : CareerMove.CHANGE);
        return "redirect:/destination";
    }

    /** As the person left it, with what they added. */
    private List<SharedRequirement> wanted(AdvertsReading reading, MultiValueMap<String, String> sent) {
        List<SharedRequirement> wanted = new ArrayList<>();
        for (SharedRequirement requirement : reading.requirements()) {
            firmness(sent.getFirst("ask:" + requirement.asked().id()))
                    .map(requirement::being)
                    .ifPresent(wanted::add);
        }
        String more = Optional.ofNullable(sent.getFirst("more")).orElse("");
        if (!more.isBlank()) {
            reading("Requirements:\n" + more.replace("---", " "), List.of()).requirements().stream()
                    .filter(r -> wanted.stream()
                            .noneMatch(w -> w.asked().id().equals(r.asked().id())))
                    .map(r -> new SharedRequirement(
                            r.asked(), Firmness.REQUIRED, reading.adverts().size(), List.of()))
                    .forEach(wanted::add);
        }
        return wanted;
    }

    private static Optional<Firmness> firmness(@Nullable String answer) {
        return Stream.of(Firmness.values()).filter(f -> f.name().equals(answer)).findFirst();
    }

    private static FormErrors check(String text) {
        FormErrors errors = FormErrors.none();
        int adverts = adverts(text).size();
        return errors.addIf(adverts == 0, "text", "Paste an advert, or say in your own words what you would do.")
                .addIf(
                        adverts > ReadAdverts.MOST,
                        "text",
                        "These are %d adverts; up to %d are read at once.".formatted(adverts, ReadAdverts.MOST))
                .addIf(text.length() > LONGEST, "text", "This is longer than any ten adverts. Paste less.");
    }

    private AdvertsReading reading(String text, List<Occupation> background) {
        return read.getObject().read(adverts(text), background);
    }

    private static List<Advert> adverts(String text) {
        List<String> parts = Arrays.stream(text.split("(?m)^\\s*-{3,}\\s*$"))
                .filter(part -> !part.isBlank())
                .toList();
        List<Advert> adverts = new ArrayList<>();
        parts.forEach(part -> adverts.add(new Advert("advert " + (adverts.size() + 1), part.strip())));
        return adverts;
    }

    private List<Occupation> background(SignedIn me) {
        return profiles.of(me.organisation()).experiences(catalogue).stream()
                .map(Experience::occupation)
                .toList();
    }

    private AdvertsWords words() {
        return new AdvertsWords(suggest.getObject());
    }

    private static String page(Model model, AdvertsView view, FormErrors errors) {
        model.addAttribute("adverts", view);
        model.addAttribute("errors", errors);
        return "destination/adverts";
    }
}

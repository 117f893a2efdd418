package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Leniency;
import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.interest.InterestScale;
import dev.waymark.server.feedback.ReadViews;
import dev.waymark.server.feedback.Views;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.AssessLevels;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.TellInterests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person brings: strengths, what is uncertain, what speaks for it, and how it came to be known. */
@Controller
class MePage {
    private static final int STRENGTHS = 8;
    private static final int UNCERTAIN = 5;

    /** So many points of the past are shown. */
    private static final int DAYS = 6;

    private final ReadProfile profiles;
    private final AssessLevels levels;
    private final ReadViews views;
    private final TellInterests interests;
    private final Experienced words;
    private final Journey journey;
    private final Catalogue catalogue;
    private final Strengths strengths;
    private final Clock clock;

    MePage(
            ReadProfile profiles,
            AssessLevels levels,
            ReadViews views,
            TellInterests interests,
            Experienced words,
            Journey journey,
            Catalogue catalogue,
            Clock clock) {
        this.profiles = profiles;
        this.levels = levels;
        this.views = views;
        this.interests = interests;
        this.words = words;
        this.journey = journey;
        this.catalogue = catalogue;
        this.strengths = new Strengths(catalogue);
        this.clock = clock;
    }

    @GetMapping("/me")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        PersonProfile profile = profiles.of(me.organisation());
        Assessment assessment = levels.of(me.organisation());
        List<Strength> ranked = levels.isAnythingKnown(me.organisation()) ? strengths.of(assessment) : List.of();
        LocalDate today = LocalDate.now(clock);
        Views seen = views.of(me.organisation());
        journey.describe(me.organisation(), model);
        model.addAttribute(
                "self",
                new MeView(
                        words.view(profile),
                        ranked.stream()
                                .filter(Strength::isOne)
                                .limit(STRENGTHS)
                                .map(LevelRow::of)
                                .toList(),
                        Strengths.uncertain(ranked, STRENGTHS).stream()
                                .limit(UNCERTAIN)
                                .map(LevelRow::of)
                                .toList(),
                        history(me, ranked),
                        telling(assessment),
                        profile.ratings().size(),
                        profile.evidence().stream()
                                .map(held -> EvidenceRow.of(held, today, catalogue))
                                .toList(),
                        seen.seen().size(),
                        seen.requests().size(),
                        profile.motivation().motivates().lines().toList(),
                        profile.motivation().excels(),
                        profile.motivation().struggles(),
                        profile.motivation().best(),
                        profile.motivation().worst(),
                        profile.motivation().energy().stream()
                                .filter(entry -> entry.ability() > 0 && entry.energy() > 0)
                                .map(Motivation.EnergyEntry::label)
                                .toList(),
                        liked(me)));
        return "me/me";
    }

    /** How levels were known on earlier days: only elements that moved by half a level are worth a row. */
    private List<MeView.LevelsThen> history(SignedIn me, List<Strength> ranked) {
        List<LocalDate> days = levels.days(me.organisation());
        if (days.size() < 2) {
            return List.of();
        }
        List<LocalDate> shown = days.subList(Math.max(0, days.size() - DAYS), days.size());
        List<MeView.LevelsThen> rows = new ArrayList<>();
        List<Assessment> then =
                shown.stream().map(day -> levels.on(me.organisation(), day)).toList();
        for (Strength strength : ranked) {
            ElementId element = strength.held().element().id();
            double[] means = then.stream()
                    .mapToDouble(a -> a.of(element).map(p -> p.mean()).orElse(0.0))
                    .toArray();
            if (Math.abs(means[means.length - 1] - means[0]) >= 0.5) {
                rows.add(MeView.LevelsThen.of(strength.held().element().distinctName(), shown, means));
            }
        }
        return rows.stream()
                .sorted(Comparator.comparingDouble(MeView.LevelsThen::moved).reversed())
                .limit(STRENGTHS)
                .toList();
    }

    private List<String> liked(SignedIn me) {
        InterestProfile liked = InterestProfile.of(interests.answers(me.organisation()));
        return liked.isComplete()
                ? liked.ranked().stream().limit(2).map(InterestScale::meaning).toList()
                : List.of();
    }

    private static List<String> telling(Assessment assessment) {
        return assessment.leniencies().stream()
                .filter(Leniency::isTelling)
                .map(l -> String.format(
                        Locale.ROOT,
                        "In “%s” you rate yourself %.1f of a level %s than what else is known suggests. It is taken into account.",
                        l.family().label(),
                        Math.abs(l.points()),
                        l.points() > 0 ? "higher" : "lower"))
                .toList();
    }
}

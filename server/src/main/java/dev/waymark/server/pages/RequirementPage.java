package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.learning.JoinLibrary;
import dev.waymark.server.learning.ShelvedActivity;
import dev.waymark.server.learning.ShelvedActivity.Shelf;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One requirement of the target: what its numbers are made from, and what another reading would change. */
@Controller
class RequirementPage {
    private static final BigDecimal MOST = BigDecimal.valueOf(7);
    private static final double LEAST_SHARE = 0.3;
    private static final int WAYS = 4;

    private final ShowGap gaps;
    private final Catalogue catalogue;
    private final Raters raters;
    private final JoinLibrary library;
    private final AnalyseGap analysis;

    RequirementPage(ShowGap gaps, Catalogue catalogue, Raters raters, JoinLibrary library, AnalyseGap analysis) {
        this.gaps = gaps;
        this.catalogue = catalogue;
        this.raters = raters;
        this.library = library;
        this.analysis = analysis;
    }

    /** @param level of the reading to try, 0–7; nothing is kept of it */
    @GetMapping("/gap/{element:[0-9][0-9A-Za-z.]*}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String element,
            @RequestParam(required = false) Optional<String> level,
            Model model) {
        GapReport report = gaps.of(me.organisation()).orElseThrow(() -> Refused.missing("gap without a target"));
        Element asked = catalogue
                .element(new ElementId(element))
                .filter(e -> report.target().asksFor(e.id()))
                .orElseThrow(() ->
                        Refused.missing("requirement of " + report.target().title()));
        SkillGap gap = report.gap(asked.id()).orElseThrow();
        FormErrors errors = FormErrors.none();
        Optional<BigDecimal> tried =
                level.flatMap(Typed::number).filter(number -> number.signum() >= 0 && number.compareTo(MOST) <= 0);
        errors.addIf(
                level.isPresent() && tried.isEmpty(),
                "level",
                "“%s” is no level: choose one from 0 to 7.".formatted(level.orElse("")));
        model.addAttribute("target", report.target().title());
        model.addAttribute("row", RequirementRow.of(gap, report));
        model.addAttribute("question", raters.question(asked, "", ""));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "tried",
                tried.flatMap(number -> gaps.whatIf(me.organisation(), asked, number.doubleValue()))
                        .map(WhatIfView::of));
        model.addAttribute("ways", ways(me, asked, gap));
        return "gap/element";
    }

    /** What is most about it, and teaches above the level held; their own and their catalogues' before what is generic. */
    private List<ActivityView> ways(SignedIn me, Element asked, SkillGap gap) {
        double held = gap.requirement().level() - gap.points() + gap.surplus();
        return library.shelves(me.organisation()).stream()
                .filter(s -> s.activity().develops().getOrDefault(asked.id(), 0.0) >= LEAST_SHARE)
                .filter(s -> s.activity().to() > held && s.activity().from() <= held + 1)
                .sorted(Comparator.comparing((ShelvedActivity s) -> s.shelf() == Shelf.STARTER)
                        .thenComparing(s -> -s.activity().develops().getOrDefault(asked.id(), 0.0)))
                .limit(WAYS)
                .map(s -> ActivityView.of(s, catalogue, analysis.calibration()))
                .toList();
    }
}

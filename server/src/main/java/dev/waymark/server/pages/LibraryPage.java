package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.learning.JoinLibrary;
import dev.waymark.server.learning.ShelvedActivity;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All learning activities that somebody can plan with: what Waymark brings, their own, and their catalogues'. */
@Controller
class LibraryPage {
    private static final int ROWS = 25;

    private final JoinLibrary library;
    private final Catalogue catalogue;
    private final AnalyseGap gaps;

    LibraryPage(JoinLibrary library, Catalogue catalogue, AnalyseGap gaps) {
        this.library = library;
        this.catalogue = catalogue;
        this.gaps = gaps;
    }

    @GetMapping("/library")
    String show(@AuthenticationPrincipal SignedIn me, LibraryRequest request, Model model) {
        List<ShelvedActivity> all = library.shelves(me.organisation());
        List<ShelvedActivity> found = all.stream().filter(request::fits).toList();
        int pages = Math.max(1, Math.ceilDiv(found.size(), ROWS));
        int page = Math.min(request.pageNumber(), pages);
        List<ActivityView> rows = found.stream()
                .skip((long) (page - 1) * ROWS)
                .limit(ROWS)
                .map(shelved -> ActivityView.of(shelved, catalogue, gaps.calibration()))
                .toList();
        model.addAttribute("request", request);
        model.addAttribute("elements", elements());
        model.addAttribute("library", new LibraryView(all.size(), found.size(), page, pages, rows));
        return "library/library";
    }

    private List<Element> elements() {
        return catalogue.elements().stream()
                .sorted(Comparator.comparing(Element::distinctName))
                .toList();
    }
}

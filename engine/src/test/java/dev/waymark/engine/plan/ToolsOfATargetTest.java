package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.library.ToolActivities;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolsOfATargetTest {
    private static final List<String> TOOLS =
            List.of("Apache Kafka", "QGIS", "MongoDB", "WordPress", "Adobe Premiere Pro", "Solidity");
    private static final ActivityLibrary LIBRARY =
            new ToolActivities(CatalogueFile.shipped()).addedTo(StarterLibrary.load(), TOOLS, Set.of());

    @Test
    void tools_that_the_library_does_not_teach_are_learnt_but_do_not_fill_the_plan() {
        DevelopmentPlan plan = planned(request().withHoursPerWeek(8).build());

        List<PlannedActivity> forTools = plan.activities().stream()
                .filter(a -> a.activity().id().startsWith("tool-"))
                .toList();
        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        assertThat(forTools).hasSizeBetween(1, 4);
        assertThat(plan.activities()).hasSizeGreaterThan(forTools.size() + 2);
        assertThat(forTools.stream().flatMap(a -> a.activity().tools().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void six_tools_that_nothing_else_teaches_leave_the_other_ways_to_close_a_gap_their_places() {
        PlanRequest request = request().build();
        OpenGaps gaps = new OpenGaps(request.gap());
        Set<String> lacking = MissingTools.of(request.gap());
        List<String> with = gapClosers(request, gaps, lacking);
        List<String> without = gapClosers(request.choosingFrom(StarterLibrary.load()), gaps, lacking);

        assertThat(with.stream().filter(id -> !id.startsWith("tool-"))).containsAll(without);
    }

    private static List<String> gapClosers(PlanRequest request, OpenGaps gaps, Set<String> lacking) {
        Candidates found = new CandidateSearch(request, gaps, lacking).find();
        return new Shortlist(found, gaps, lacking)
                .candidates().stream()
                        .filter(c -> !c.activity().develops().isEmpty())
                        .map(Candidate::id)
                        .toList();
    }

    @Test
    void a_tool_that_is_insisted_on_is_learnt_though_the_target_asks_for_others_more() {
        PlanRequest request = request().build().withDemands(List.of(new Demand.Tool("Solidity")));

        assertThat(planned(request).activities())
                .anyMatch(a -> a.activity().tools().contains("Solidity"));
    }

    @Test
    void equal_requests_give_equal_plans() {
        assertThat(planned(request().build()).activities())
                .isEqualTo(planned(request().build()).activities());
    }

    @Test
    void what_was_begun_stays_in_the_plan_when_the_target_no_longer_asks_for_the_tool() {
        PlanRequest request = aPlanRequest()
                .missing("2.B.3.e", 4, 1.5)
                .choosingFrom(new ToolActivities(CatalogueFile.shipped())
                        .addedTo(StarterLibrary.load(), List.of(), Set.of("tool-qgis-project")))
                .build()
                .withUnderway(Map.of("tool-qgis-project", 3.0));

        assertThat(planned(request).activities())
                .anyMatch(a -> a.activity().id().equals("tool-qgis-project"));
    }

    private static PlanRequestBuilder request() {
        PlanRequestBuilder request = aPlanRequest()
                .missing("2.B.3.e", 4, 1.5)
                .missing("2.A.1.c", 4, 1)
                .missing("2.C.3.a", 4.5, 1)
                .choosingFrom(LIBRARY);
        TOOLS.forEach(request::lackingTool);
        return request;
    }

    private static DevelopmentPlan planned(PlanRequest request) {
        return ((PlanOutcome.Feasible) new DraftPlan().draft(request)).plan();
    }
}

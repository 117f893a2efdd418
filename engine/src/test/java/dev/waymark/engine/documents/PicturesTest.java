package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.testing.SamplePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PicturesTest {
    private final DevelopmentPlan plan = SamplePlan.nurseToInformatics();
    private final TrailPicture trail = new TrailPicture("trail", plan);
    private final GapPicture gap = new GapPicture("gap", plan.request().gap(), 12, 4);

    @Test
    void every_picture_is_well_formed_and_says_in_words_what_it_shows() throws Exception {
        for (String svg : List.of(trail.wide(), trail.narrow(), trail.print(), gap.wide(), gap.narrow(), gap.print())) {
            Element root = Xml.parse(svg).getDocumentElement();

            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(svg)
                    .contains("<title id=\""
                            + root.getAttribute("aria-labelledby").split(" ")[0] + "\">");
        }
        assertThat(gap.wide())
                .contains("Computers and Electronics: you are at about 2.4, between 1.8 and 3.0; the job asks 4.9;"
                        + " training · 200–480 h · 35% of the gap.");
        assertThat(trail.wide())
                .contains("Half of such plans are done by 11 June 2028, four in five by 22 October 2028;"
                        + " the date asked for is 31 December 2028.");
    }

    @Test
    void on_a_page_colours_come_from_the_readers_palette_and_in_print_they_are_written_in() {
        assertThat(trail.wide() + gap.narrow()).doesNotContain("<style", "#1f5c4a", "var(");
        assertThat(trail.print()).contains("#1f5c4a").doesNotContain("var(");
    }

    @Test
    void the_trail_has_a_bar_per_activity_and_a_flag_per_milestone() throws Exception {
        Document svg = Xml.parse(trail.wide());

        assertThat(Xml.all(svg, "rect"))
                .filteredOn(r -> r.getAttribute("class").startsWith("bar-"))
                .hasSize(11);
        assertThat(Xml.all(svg, "path"))
                .filteredOn(p -> p.getAttribute("class").equals("flag"))
                .hasSize(3);
        assertThat(Xml.all(svg, "text")).extracting(Element::getTextContent).contains("Study", "Credentials");
    }

    @Test
    void in_the_gap_what_is_not_assessed_has_no_ring_and_strengths_have_a_full_one() throws Exception {
        Document svg = Xml.parse(gap.wide());

        assertThat(Xml.all(svg, "circle")).hasSize(6);
        assertThat(Xml.all(svg, "circle"))
                .filteredOn(c -> c.getAttribute("class").equals("ring held"))
                .hasSize(2);
        assertThat(gap.wide()).contains("not assessed · 120–290 h");
    }

    @Test
    void bars_of_the_trail_never_touch_and_stay_within_the_picture() throws Exception {
        var random = new Random(20270104);
        for (int round = 0; round < 40; round++) {
            DevelopmentPlan crowded = SamplePlan.of(IntStream.range(0, 1 + random.nextInt(25))
                    .mapToObj(i -> randomActivity(random, i))
                    .toList());
            var picture = new TrailPicture("trail", crowded);
            assertNothingTouches(Xml.parse(picture.wide()), 980);
            assertNothingTouches(Xml.parse(picture.narrow()), 360);
        }
    }

    private static PlannedActivity randomActivity(Random random, int i) {
        return aPlannedActivity("activity-" + i, "Activity with a longish name ".repeat(1 + random.nextInt(2)) + i)
                .as(ActivityKind.values()[random.nextInt(14)])
                .from(LocalDate.of(2027, 1, 4).plusWeeks(random.nextInt(80)).toString())
                .weeks(1 + random.nextInt(20), 1)
                .build();
    }

    private static void assertNothingTouches(Document svg, double width) {
        var seen = new ArrayList<double[]>();
        for (Element bar : Xml.all(svg, "rect")) {
            if (!bar.getAttribute("class").startsWith("bar-")) {
                continue;
            }
            double x = number(bar, "x");
            double y = number(bar, "y");
            double end = x + number(bar, "width");
            assertThat(x).isGreaterThanOrEqualTo(0);
            assertThat(end).isLessThanOrEqualTo(width);
            assertThat(seen).noneMatch(s -> s[1] == y && x < s[2] && s[0] < end);
            seen.add(new double[] {x, y, end});
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

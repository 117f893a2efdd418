package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Backgrounds.aStudy;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static dev.waymark.engine.testing.SkillGaps.aGap;
import static dev.waymark.engine.testing.SkillGaps.element;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.gap.HardRequirement.Kind;
import dev.waymark.engine.gap.HardRequirement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NeedsTest {
    private static final Credentials GRADUATE =
            new Credentials(List.of(aStudy("History", EducationLevel.BACHELOR, true)), List.of(), Set.of());

    /** Half of those in it were required to have a bachelor's degree. */
    private final Occupation asksADegree = anOccupation("15-2051.00", "Data Scientists")
            .prepared(new Preparation(
                    List.of(0.0, 0.1, 0.0, 0.1, 0.1, 0.6, 0.0, 0.1, 0.0, 0.0, 0.0, 0.0),
                    List.of(),
                    List.of(),
                    List.of()))
            .build();

    private final Occupation asksNone =
            anOccupation("41-2031.00", "Salespersons").build();

    @ParameterizedTest
    @CsvSource({
        "2.A.1.a, Reading Comprehension, PRACTICE",
        "2.A.2.b, Active Learning, PRACTICE",
        "2.B.1.a, Social Perceptiveness, EXPERIENCE",
        "2.B.2.i, Complex Problem Solving, PRACTICE",
        "2.B.3.e, Programming, TRAINING",
        "2.B.3.l, Repairing, PRACTICE",
        "2.B.4.e, Judgment and Decision Making, EXPERIENCE",
        "2.B.5.d, Management of Personnel Resources, EXPERIENCE",
        "2.C.4.a, Mathematics, TRAINING"
    })
    void what_is_missing_says_what_closes_it(String id, String name, Need need) {
        assertThat(Needs.of(asking(id, name, 3), 1, asksNone, Credentials.none()))
                .isEqualTo(need);
    }

    @Test
    void much_of_a_demanding_area_of_knowledge_takes_schooling_where_the_job_asks_more_than_is_told_of() {
        assertThat(knowledge(4, 2, asksADegree, Credentials.none())).isEqualTo(Need.FORMAL_EDUCATION);
        assertThat(knowledge(4, 1.99, asksADegree, Credentials.none())).isEqualTo(Need.TRAINING);
        assertThat(knowledge(3.99, 2, asksADegree, Credentials.none())).isEqualTo(Need.TRAINING);
        assertThat(knowledge(4, 2, asksADegree, GRADUATE)).isEqualTo(Need.TRAINING);
        assertThat(knowledge(4, 2, asksNone, Credentials.none())).isEqualTo(Need.TRAINING);
    }

    @Test
    void a_skill_never_takes_schooling() {
        assertThat(Needs.of(asking("2.A.1.e", "Mathematics", 6), 5, asksADegree, Credentials.none()))
                .isEqualTo(Need.PRACTICE);
    }

    @Test
    void every_need_has_its_reason() {
        Element knowledge = element("2.C.4.a", "Mathematics");
        Element skill = element("2.B.3.e", "Programming");
        assertThat(NeedReason.of(aGap(knowledge, 1, 4, Need.TRAINING))).contains("knowledge is taught");
        assertThat(NeedReason.of(aGap(skill, 1, 4, Need.TRAINING))).contains("taught first and practised");
        assertThat(NeedReason.of(aGap(knowledge, 1, 4, Need.FORMAL_EDUCATION))).contains("more schooling");
        assertThat(NeedReason.of(aGap(skill, 1, 4, Need.EXPERIENCE))).contains("answering for people");
        assertThat(NeedReason.of(aGap(skill, 1, 4, Need.PRACTICE))).contains("doing it often");
        assertThat(NeedReason.of(aGap(skill, 1, 4, Need.CERTIFICATION))).contains("whoever issues it");
        assertThat(NeedReason.of(aGap(skill, 1, 4, Need.TOOL))).contains("made with it");
    }

    @ParameterizedTest
    @CsvSource({
        "EDUCATION, FORMAL_EDUCATION, course of study",
        "EXPERIENCE, EXPERIENCE, years in such work",
        "TOOL, TOOL, made with it",
        "LICENCE, CERTIFICATION, whoever issues it",
        "LANGUAGE, TRAINING, a language is taught",
        "COMPETENCY, EXPERIENCE, work in which it was used"
    })
    void what_is_passed_or_not_names_what_would_meet_it(Kind kind, Need need, String reason) {
        HardRequirement hard = new HardRequirement(kind, "something", "", Status.NOT_MET, "");

        assertThat(hard.need()).isEqualTo(need);
        assertThat(NeedReason.of(hard)).contains(reason);
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void a_need_is_called_what_people_call_it(Need need) {
        assertThat(need.label()).isEqualTo(need.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Need knowledge(double level, double points, Occupation target, Credentials credentials) {
        return Needs.of(asking("2.C.4.a", "Mathematics", level), points, target, credentials);
    }

    private static ElementRating asking(String id, String name, double level) {
        return new ElementRating(new Element(new ElementId(id), name), 4, level, 0.2, RatingQuality.MEASURED);
    }
}

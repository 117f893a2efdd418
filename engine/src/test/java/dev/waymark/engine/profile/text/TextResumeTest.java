package dev.waymark.engine.profile.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeFormat;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.StatedSkill;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up people in the layouts that real ones use; what is expected was checked by eye, with the rules at hand: on others expect less. */
class TextResumeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "retail-to-data",
                "nurse-employer-first",
                "softwareentwickler-de",
                "cuisiniere-fr",
                "engineer-dates-right",
                "teacher-at",
                "grouped-employer",
                "electrician-old-style",
                "markdown-two-line",
                "veteran-us",
                "undated",
                "verkaeuferin-de"
            })
    void jobs_are_found_with_title_employer_and_dates(String name) throws Exception {
        List<String> jobs = read(text(name + ".txt")).resume().positions().stream()
                .map(TextResumeTest::job)
                .toList();

        assertThat(jobs).containsExactlyElementsOf(text(name + ".jobs").lines().toList());
    }

    private static String job(Position p) {
        return "%s | %s | %s | %s"
                .formatted(
                        p.title(),
                        p.employer().orElse(""),
                        p.period().start().map(Object::toString).orElse("?"),
                        p.period().ongoing()
                                ? "now"
                                : p.period().end().map(Object::toString).orElse("?"));
    }

    /** Every word of a résumé ends up somewhere: in what was read, in a place, or among what was left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "retail-to-data",
                "nurse-employer-first",
                "cuisiniere-fr",
                "grouped-employer",
                "veteran-us",
                "undated"
            })
    void no_line_is_lost(String name) throws Exception {
        ResumeReading reading = read(text(name + ".txt"));
        Resume r = reading.resume();
        String kept = Stream.of(
                        Stream.of(
                                r.name().orElse(""),
                                r.label().orElse(""),
                                r.summary().orElse("")),
                        r.positions().stream()
                                .flatMap(p -> Stream.concat(
                                        Stream.of(p.title(), p.employer().orElse("")), p.text().stream())),
                        r.education().stream()
                                .flatMap(e -> Stream.concat(
                                        Stream.of(e.studyType(), e.area(), e.institution())
                                                .flatMap(o -> o.stream()),
                                        e.courses().stream())),
                        r.skills().stream().flatMap(s -> Stream.concat(Stream.of(s.name()), s.keywords().stream())),
                        r.certificates().stream()
                                .flatMap(c -> Stream.of(c.name(), c.issuer().orElse(""))),
                        r.languages().stream()
                                .flatMap(
                                        l -> Stream.of(l.language(), l.fluency().orElse(""))),
                        reading.remarks().stream().map(Remark::value))
                .flatMap(s -> s)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);

        for (String line : text(name + ".txt").lines().toList()) {
            if (Heading.of(new Line(1, line.isBlank() ? "x" : line.strip(), false, true))
                            .isPresent()
                    || line.matches("[\\p{Lu} ]+")) {
                continue;
            }
            for (String word : line.split("[^\\p{L}]+")) {
                if (word.length() > 3
                        && !word.matches(
                                "(?iu)seit|depuis|since|to|date|present|curriculum|vitae|name|langues?|\\p{L}*ber|janvier|mars|juin|sept|june|d[ée]cembre|chez")) {
                    assertThat(kept).as("line '%s'", line).contains(word.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    @Test
    void studies_skills_languages_and_certificates_are_told_apart() throws Exception {
        Resume nurse = read(text("nurse-employer-first.txt")).resume();
        assertThat(nurse.name()).contains("Amara Nwosu, RGN");
        assertThat(nurse.education())
                .first()
                .extracting(EducationEntry::studyType, EducationEntry::area, EducationEntry::institution)
                .extracting(Object::toString)
                .containsExactly(
                        "Optional[BSc (Hons)]",
                        "Optional[Adult Nursing]",
                        "Optional[University of the West of England]");
        assertThat(nurse.certificates())
                .extracting(Certificate::name)
                .containsExactly("Immediate Life Support", "Mentorship in Practice");
        assertThat(nurse.skills()).extracting(StatedSkill::name).contains("wound care", "cannulation");

        Resume cook = read(text("cuisiniere-fr.txt")).resume();
        assertThat(cook.languages())
                .extracting(l -> l.language() + ": " + l.fluency().orElse(""))
                .containsExactly("Français: langue maternelle", "Anglais: B1");
    }

    @Test
    void what_is_a_guess_says_so() throws Exception {
        ResumeReading grouped = read(text("grouped-employer.txt"));
        assertThat(grouped.positions().getFirst().guess()).contains("the employer was taken from the job above");
        assertThat(grouped.positions().getLast().guess()).isEmpty();

        ResumeReading unclear = read("Experience\n\nQuirk, Blue Lantern, 2015 – 2017\n");
        assertThat(unclear.positions().getFirst().guess()).contains(JobHeader.ORDER);
    }

    @Test
    void a_job_at_various_employers_has_a_title_all_the_same() throws Exception {
        ResumeReading reading = read("Work\n\n2012/13 bar work, various\n\n2014 - 2018: forklift driver, same place\n");

        assertThat(reading.resume().positions())
                .extracting(TextResumeTest::job)
                .containsExactly(
                        "bar work | various | 2012-07 | 2013-06", "forklift driver | same place | 2014-07 | 2018-06");
    }

    @Test
    void text_that_is_no_resume_leaves_every_line() {
        Remarks remarks = new Remarks();
        TextResume.read("milk\neggs\n\nbread", remarks);

        assertThat(remarks.all()).extracting(Remark::kind).containsOnly(Remark.Kind.LEFT);
        assertThat(remarks.all()).extracting(Remark::value).containsExactly("milk", "eggs", "bread");
    }

    private static ResumeReading read(String text) throws Exception {
        Remarks remarks = new Remarks();
        return new ResumeReader(LocalDate.of(2026, 9, 14))
                .read("cv", ResumeFormat.TEXT, TextResume.read(text, remarks), remarks);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = TextResumeTest.class.getResourceAsStream("/resumes/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

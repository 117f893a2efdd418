package dev.waymark.engine.courses;

import dev.waymark.engine.courses.Course.Level;
import dev.waymark.engine.courses.CourseReading.Question.About;
import dev.waymark.engine.library.Activity.Hours;
import dev.waymark.engine.library.Activity.Weekly;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.library.Offer.Format;
import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.library.WebAddress;
import dev.waymark.engine.profile.Remarks;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Makes one course of its rows, saying what it guessed and what it could not read. */
final class OneCourse {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_A_WEEK = 10;

    private final String id;
    private final List<CourseRow> rows;
    private final CourseRow first;
    private final CourseSettings settings;
    private final StatedDates dates;
    private final Remarks remarks;
    private final BiConsumer<About, String> ask;
    private final Set<Lack> lacks = EnumSet.noneOf(Lack.class);

    /** @param ask for what a person has to say once for many courses, with an example */
    OneCourse(
            String id,
            List<CourseRow> rows,
            CourseSettings settings,
            StatedDates dates,
            Remarks remarks,
            BiConsumer<About, String> ask) {
        this.id = id;
        this.rows = rows;
        this.first = rows.getFirst();
        this.settings = settings;
        this.dates = dates;
        this.remarks = remarks;
        this.ask = ask;
    }

    Course with(Optional<String> provider, Subjects subjects) {
        String title = oneLine(cell(CourseField.TITLE));
        Subjects.Found found = subjects.in(title, cell(CourseField.TEACHES), cell(CourseField.DESCRIPTION));
        Set<String> tools = new TreeSet<>(found.tools());
        tools.addAll(subjects.tools(cell(CourseField.TOOLS)));
        if (found.taught().isEmpty() && tools.isEmpty()) {
            lacks.add(Lack.SUBJECT);
            remarks.left(first.where(), title, Lack.SUBJECT.reason() + ": say what it teaches, or leave it out");
        }
        StatedLength length = length();
        Optional<Hours> hours = length.hours();
        if (hours.isEmpty()) {
            lacks.add(Lack.HOURS);
        }
        Schedule schedule = new CourseDates(rows, dates, length, remarks).schedule();
        if (schedule.isUnclear()) {
            lacks.add(Lack.DATES);
            schedule.ambiguous().ifPresent(example -> ask.accept(About.DATE_ORDER, example));
        }
        CoursePrice price =
                CoursePrice.of(first, cell(CourseField.COST), cell(CourseField.CURRENCY), settings, remarks);
        price.lack().ifPresent(lacks::add);
        price.question().ifPresent(example -> ask.accept(About.CURRENCY, example));
        return new Course(
                id,
                first.where(),
                title,
                oneLine(cell(CourseField.DESCRIPTION)),
                kind(),
                new Offer(provider, link(), format(), schedule.runs()),
                found.taught(),
                tools,
                level(title),
                hours,
                weekly(hours, length, schedule.runs()),
                price.costs(),
                Set.of(),
                oneLine(cell(CourseField.AFTER)),
                lacks);
    }

    /** What the first row that says something says. */
    private String cell(CourseField field) {
        return rows.stream()
                .map(r -> r.cell(field))
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    private StatedLength length() {
        String written = cell(CourseField.HOURS);
        StatedLength length = StatedLength.of(written, first.hoursUnit());
        StatedLength weeks = StatedLength.of(cell(CourseField.WEEKS), "w");
        StatedLength weekly = StatedLength.of(cell(CourseField.WEEKLY), "h a week");
        Optional<Integer> forWeeks = length.weeks().or(weeks::weeks);
        Optional<Integer> aWeek = length.weekly().or(weekly::weekly);
        if (length.hours().isEmpty() && forWeeks.isPresent() && aWeek.isPresent()) {
            int hours = forWeeks.get() * aWeek.get();
            length = new StatedLength(Optional.of(new Hours(hours, hours)), forWeeks, length.days(), aWeek, "");
        } else {
            length = new StatedLength(length.hours(), forWeeks, length.days(), aWeek, length.note());
        }
        if (!length.note().isEmpty()) {
            remarks.guess(first.where(), written, length.note());
        } else if (length.hours().isEmpty() && !written.isEmpty()) {
            remarks.left(
                    first.where(),
                    written,
                    length.weeks().isPresent()
                            ? "says how many weeks, not how many hours"
                            : "says no hours: write it like '12 hours', '3 days' or '6 weeks, 4 h/week'");
        }
        return length;
    }

    private ActivityKind kind() {
        String written = cell(CourseField.KIND);
        if (written.isEmpty()) {
            return ActivityKind.COURSE;
        }
        return StatedWords.kind(written).orElseGet(() -> {
            remarks.guess(first.where(), written, "is no kind of activity that is known: taken as a course");
            return ActivityKind.COURSE;
        });
    }

    private Format format() {
        String written = cell(CourseField.FORMAT);
        Optional<Format> format = StatedWords.format(written);
        if (format.isEmpty() && !written.isEmpty()) {
            remarks.left(first.where(), written, "is no form that is known, such as online or in person");
        }
        return format.orElse(Format.UNSTATED);
    }

    private Optional<URI> link() {
        String written = cell(CourseField.LINK);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> link = WebAddress.of(written.startsWith("www.") ? "https://" + written : written);
        if (link.isEmpty()) {
            remarks.left(first.where(), written, "is no web address");
        }
        return link;
    }

    private Level level(String title) {
        String from = cell(CourseField.LEVEL_FROM);
        String to = cell(CourseField.LEVEL_TO);
        String both = from.isEmpty() || to.isEmpty() ? cell(CourseField.LEVEL) : from + " – " + to;
        Optional<Level> level = StatedWords.level(both);
        if (level.isEmpty() && !both.isEmpty()) {
            remarks.left(first.where(), both, "is no level: write two of 0 to 7 that rise, or a word such as beginner");
        }
        return level.or(() -> StatedWords.worded(title)).orElseGet(StatedWords::assumed);
    }

    /** As many as its dates ask, or as it says; else up to ten. */
    private static Weekly weekly(Optional<Hours> hours, StatedLength length, List<Run> runs) {
        if (hours.isPresent() && !runs.isEmpty()) {
            int most = runs.stream()
                    .mapToInt(run -> CourseDates.perWeek(hours.get().most(), run))
                    .max()
                    .orElse(MOST_A_WEEK);
            int least = runs.stream()
                    .mapToInt(run -> CourseDates.perWeek(hours.get().least(), run))
                    .min()
                    .orElse(1);
            return new Weekly(Math.min(least, most), most);
        }
        if (length.weekly().isPresent()) {
            return new Weekly(1, Math.max(length.weekly().get(), MOST_A_WEEK));
        }
        return new Weekly(1, MOST_A_WEEK);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE * 10 ? line : line.substring(0, LONGEST_TITLE * 10 - 1) + "…";
    }
}

package dev.waymark.engine.documents;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.plan.PlannedActivity;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The plan for a calendar (RFC 5545): a note on each Monday with what the week asks, reviews, check-ins, milestones and
 * the deadline as all-day events that remind, and a to-do per activity for programs that keep to-dos. All-day entries
 * need no time zone and block no time. Entries keep their UID through revisions of a plan.
 */
final class CalendarDocument implements PlanDocument {
    /** Nine in the morning of the day before, a week before, four weeks before: counted back from midnight. */
    private static final String DAY_BEFORE = "-PT15H";

    private static final String WEEK_BEFORE = "-P6DT15H";
    private static final String MONTH_BEFORE = "-P27DT15H";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.ICS;
    }

    @Override
    public byte[] render(PlanReport report) {
        var lines = new ContentLines();
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Waymark//Development plan//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", PlanSummary.of(report).title());
        lines.text("DESCRIPTION", report.provenance().attribution());
        WeekByWeek.of(report.plan()).weeks().stream()
                .filter(w -> !w.shares().isEmpty())
                .forEach(w -> week(lines, report, w));
        Diary.of(report.plan()).entries().forEach(e -> entry(lines, report, e));
        report.plan().activities().forEach(a -> toDo(lines, report, a));
        if (report.plan().activities().isEmpty() && report.plan().reviews().isEmpty()) {
            nothing(lines, report);
        }
        lines.line("END", "VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void week(ContentLines lines, PlanReport report, WeekByWeek.Week week) {
        begin(lines, report, "VEVENT", "week-" + week.monday());
        lines.date("DTSTART", week.monday());
        lines.date("DTEND", week.monday().plusDays(1));
        lines.text("SUMMARY", "This week, " + Figures.hours(week.hours()) + ": " + PlanPage.shares(week.shares()));
        var steps = new StringBuilder();
        for (WeekByWeek.Share share : week.shares()) {
            Activity activity = share.activity().activity();
            steps.append(steps.isEmpty() ? "" : "\n\n")
                    .append(activity.title())
                    .append(", ")
                    .append(Figures.hours(share.hours()))
                    .append(": ")
                    .append(activity.does());
        }
        lines.text("DESCRIPTION", steps.toString());
        lines.line("TRANSP", "TRANSPARENT").line("CATEGORIES", "Waymark").line("END", "VEVENT");
    }

    private static void entry(ContentLines lines, PlanReport report, Diary.Entry entry) {
        begin(lines, report, "VEVENT", entry.key());
        lines.date("DTSTART", entry.on());
        lines.date("DTEND", entry.on().plusDays(1));
        String summary = switch (entry.kind()) {
            case REVIEW, DEADLINE -> entry.title();
            case CHECK_IN -> "Check-in: " + entry.title();
            case MILESTONE -> "Milestone: " + entry.title();
        };
        lines.text("SUMMARY", summary);
        boolean last = entry.kind() == Diary.Kind.DEADLINE;
        lines.text(
                "DESCRIPTION",
                last ? entry.what() + "\n\n" + report.provenance().attribution() : entry.what());
        lines.line("TRANSP", "TRANSPARENT").line("CATEGORIES", "Waymark");
        alarm(lines, DAY_BEFORE, "Tomorrow: " + summary);
        if (entry.kind() == Diary.Kind.MILESTONE) {
            alarm(lines, WEEK_BEFORE, "In a week: " + summary);
        } else if (last) {
            alarm(lines, MONTH_BEFORE, "In four weeks: " + summary);
        }
        lines.line("END", "VEVENT");
    }

    private static void toDo(ContentLines lines, PlanReport report, PlannedActivity planned) {
        Activity activity = planned.activity();
        begin(lines, report, "VTODO", "activity-" + activity.id());
        lines.date("DTSTART", planned.start());
        lines.date("DUE", planned.end());
        lines.text("SUMMARY", activity.title());
        lines.text(
                "DESCRIPTION",
                activity.does() + "\n\nYou end up with: " + activity.produces() + "\nIt shows when: "
                        + activity.shownBy() + "\nIf " + activity.cue() + ", then " + PlainText.ended(activity.action())
                        + "\n"
                        + Figures.hours(planned.hours()) + " in all, " + PlanPage.cost(planned) + ".");
        lines.line("CATEGORIES", "Waymark," + activity.kind().lane().label());
        double spent = report.plan().request().underway().getOrDefault(activity.id(), 0.0);
        lines.line("STATUS", spent > 0 ? "IN-PROCESS" : "NEEDS-ACTION");
        lines.line("PERCENT-COMPLETE", Long.toString(Math.round(100 * spent / (spent + planned.hours()))));
        alarm(lines, "PT9H", "Starts this week: " + activity.title());
        alarmAtEnd(lines, WEEK_BEFORE, "Due in a week: " + activity.title());
        lines.line("END", "VTODO");
    }

    /** A calendar must hold something. */
    private static void nothing(ContentLines lines, PlanReport report) {
        begin(lines, report, "VEVENT", "nothing");
        lines.date("DTSTART", report.generated().toLocalDate());
        lines.date("DTEND", report.generated().toLocalDate().plusDays(1));
        lines.text("SUMMARY", PlanSummary.of(report).lead());
        lines.text("DESCRIPTION", report.provenance().attribution());
        lines.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    private static void begin(ContentLines lines, PlanReport report, String component, String key) {
        byte[] name = ("waymark/" + report.id() + "/" + key).getBytes(StandardCharsets.UTF_8);
        lines.line("BEGIN", component);
        lines.line("UID", UUID.nameUUIDFromBytes(name).toString());
        lines.instant("DTSTAMP", report.generated());
        lines.line("SEQUENCE", Integer.toString(report.revision()));
    }

    private static void alarm(ContentLines lines, String when, String text) {
        alarm(lines, "TRIGGER;RELATED=START", when, text);
    }

    private static void alarmAtEnd(ContentLines lines, String when, String text) {
        alarm(lines, "TRIGGER;RELATED=END", when, text);
    }

    private static void alarm(ContentLines lines, String trigger, String when, String text) {
        lines.line("BEGIN", "VALARM").line("ACTION", "DISPLAY").line(trigger, when);
        lines.text("DESCRIPTION", text).line("END", "VALARM");
    }
}

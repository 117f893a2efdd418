package dev.waymark.cli;

import dev.waymark.engine.documents.PlanReport;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Remark;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts together what documents say about a plan made on the command line. */
final class Reports {
    private Reports() {}

    static PlanReport of(Situation situation, List<Remark> remarks, DevelopmentPlan plan, ZonedDateTime now) {
        String person = situation.resume().name().orElse("");
        return new PlanReport(
                id(person, plan),
                0,
                now,
                person,
                latest(situation),
                List.of(),
                situation.experiences(),
                situation.assumptions(),
                remarks,
                situation.assessment(),
                plan,
                situation.catalogue().provenance());
    }

    /** One person's plan toward one occupation keeps its id, so that a calendar updates rather than doubles. */
    private static String id(String person, DevelopmentPlan plan) {
        String key = person + "|" + plan.request().gap().target().occupation().code();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String latest(Situation situation) {
        Comparator<Position> byEnd =
                Comparator.comparing((Position p) -> p.period().ongoing() ? YearMonth.of(9999, 12) : end(p.period()));
        return situation.resume().positions().stream()
                .filter(p -> p.kind() == Position.Kind.WORK)
                .max(byEnd)
                .map(Position::title)
                .orElse("");
    }

    private static YearMonth end(Period period) {
        return period.end().or(period::start).orElse(YearMonth.of(1, 1));
    }
}

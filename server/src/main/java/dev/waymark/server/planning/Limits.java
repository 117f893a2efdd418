package dev.waymark.server.planning;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.snapshot.Snapshots;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** What people can give to a plan. */
@Repository
class Limits {
    private static final TypeReference<List<Fund>> FUNDS = new TypeReference<>() {};
    private static final TypeReference<List<OtherHours>> TIMES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Snapshots snapshots;

    Limits(JdbcClient sql, Snapshots snapshots) {
        this.sql = sql;
        this.snapshots = snapshots;
    }

    Optional<PlanningLimits> of(OrganisationId person) {
        return sql.sql("SELECT * FROM planning_limits WHERE organisation_id = :person")
                .param("person", person.value())
                .query(this::read)
                .optional();
    }

    void store(OrganisationId person, PlanningLimits limits) {
        int rows = sql.sql("""
                        INSERT INTO planning_limits AS l (organisation_id, hours_per_week, budget_amount,
                            budget_currency, starts_on, done_by, weeks_off, at_once, confidence, readiness,
                            funds, other_hours, version)
                        VALUES (:person, :hours, :amount, :currency, :starts, :by, string_to_array(:off, ',')::date[],
                            :atOnce, :confidence, :readiness, :funds::jsonb, :times::jsonb, 1)
                        ON CONFLICT (organisation_id) DO UPDATE SET hours_per_week = excluded.hours_per_week,
                            budget_amount = excluded.budget_amount, budget_currency = excluded.budget_currency,
                            starts_on = excluded.starts_on, done_by = excluded.done_by,
                            weeks_off = excluded.weeks_off, at_once = excluded.at_once,
                            confidence = excluded.confidence, readiness = excluded.readiness,
                            funds = excluded.funds, other_hours = excluded.other_hours, version = l.version + 1
                        WHERE l.version = :version
                        """)
                .param("person", person.value())
                .param("hours", limits.hoursPerWeek())
                .param("amount", limits.budget().amount())
                .param("currency", limits.budget().currency().getCurrencyCode())
                .param("starts", limits.startsOn().orElse(null))
                .param("by", limits.doneBy())
                .param(
                        "off",
                        new TreeSet<>(limits.weeksOff())
                                .stream().map(LocalDate::toString).collect(Collectors.joining(",")))
                .param("atOnce", limits.atOnce())
                .param("confidence", limits.confidence())
                .param("readiness", readiness(limits))
                .param("funds", snapshots.write(limits.funds()))
                .param("times", snapshots.write(limits.otherHours()))
                .param("version", limits.version())
                .update();
        Refused.unlessOne(rows, "What you can give to the plan");
    }

    private static @Nullable Double readiness(PlanningLimits limits) {
        return limits.readiness().isPresent() ? limits.readiness().getAsDouble() : null;
    }

    private PlanningLimits read(ResultSet row, int number) throws SQLException {
        double readiness = row.getDouble("readiness");
        OptionalDouble wanted = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(readiness);
        Set<LocalDate> off = Arrays.stream((Date[]) row.getArray("weeks_off").getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toSet());
        return new PlanningLimits(
                row.getDouble("hours_per_week"),
                new Money(row.getBigDecimal("budget_amount"), Currency.getInstance(row.getString("budget_currency"))),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                row.getObject("done_by", LocalDate.class),
                off,
                row.getInt("at_once"),
                row.getDouble("confidence"),
                wanted,
                row.getInt("version"),
                snapshots.read(row.getString("funds"), FUNDS),
                snapshots.read(row.getString("other_hours"), TIMES));
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.TradeOff;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What could be had by when and for how much, as rows and as points of a picture.
 *
 * @param lowest readiness at the foot of the picture, in per cent
 * @param highest at its head
 */
public record TradeOffsView(List<Row> rows, int lowest, int highest, String first, String last) {
    private static final int LEFT = 46;
    private static final int RIGHT = 590;
    private static final int HEAD = 24;
    private static final int FOOT = 220;

    /** From one label to the next above it. */
    private static final int LINE = 15;

    /**
     * One way to exchange them.
     *
     * @param label where its cost stands beside its point, clear of the one below
     */
    public record Row(
            String by,
            String readiness,
            String spent,
            String hours,
            LimitsRequest limits,
            int x,
            int y,
            int label,
            boolean yours) {}

    static TradeOffsView of(List<TradeOff> all, LimitsRequest now) {
        int lowest = (int) Math.floor(
                100 * all.stream().mapToDouble(t -> t.after().value()).min().orElse(0));
        int highest = Math.max(lowest + 1, (int) Math.ceil(
                100 * all.stream().mapToDouble(t -> t.after().value()).max().orElse(1)));
        LocalDate first = all.getFirst().by();
        LocalDate last = all.getLast().by();
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        List<Row> rows = new ArrayList<>();
        for (TradeOff one : all) {
            double along = ChronoUnit.DAYS.between(first, one.by()) / days;
            double up = (100 * one.after().value() - lowest) / (highest - lowest);
            LimitsRequest limits = now.exchanging(one.by(), one.budget());
            int y = (int) Math.round(FOOT - up * (FOOT - HEAD));
            boolean sameDay = !rows.isEmpty() && rows.getLast().by().equals(Dates.day(one.by()));
            int label = sameDay ? Math.min(y + 4, rows.getLast().label() - LINE) : y + 4;
            rows.add(new Row(
                    Dates.day(one.by()),
                    String.format(Locale.ROOT, "%.1f%%", 100 * one.after().value()),
                    Figures.money(one.spent()),
                    Figures.hours(one.hours()),
                    limits,
                    (int) Math.round(LEFT + along * (RIGHT - LEFT - 30)),
                    y,
                    label,
                    limits.equals(now)));
        }
        return new TradeOffsView(rows, lowest, highest, Dates.day(first), Dates.day(last));
    }
}

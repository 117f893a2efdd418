package dev.waymark.cli;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.TradeOff;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What could be had by when and for how much, as lines. */
final class TradeOffsTable {
    private TradeOffsTable() {}

    static void print(PrintWriter out, List<TradeOff> tradeOffs) {
        out.println("By when and for how much (each planned, quickly; nothing that is no better than another):");
        out.printf("  %-18s %9s %14s %8s%n", "done by", "readiness", "costs", "hours");
        for (TradeOff one : tradeOffs) {
            out.printf(
                    Locale.ROOT,
                    "  %-18s %9s %14s %8.0f%n",
                    Dates.day(one.by()),
                    Figures.percent(one.after()),
                    one.spent(),
                    one.hours());
        }
    }
}

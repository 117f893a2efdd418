package dev.waymark.engine.documents;

import dev.waymark.engine.documents.spreadsheet.Cell;
import dev.waymark.engine.documents.spreadsheet.Sheet;
import dev.waymark.engine.documents.spreadsheet.Workbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The plan as tables to sort, sum and change: dates are dates and numbers are numbers. */
final class WorkbookDocument implements PlanDocument {
    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLSX;
    }

    @Override
    public byte[] render(PlanReport report) {
        PlanSummary summary = PlanSummary.of(report);
        return new Workbook(
                        summary.title(),
                        report.generated(),
                        List.of(
                                inShort(report, summary),
                                PlanSheets.goals(report.plan()),
                                PlanSheets.activities(report.plan()),
                                WeekSheet.of(report.plan()),
                                MoneySheet.of(report.plan()),
                                PlanSheets.dates(report.plan()),
                                PlanSheets.missing(report),
                                sources(report)))
                .bytes();
    }

    private static Sheet inShort(PlanReport report, PlanSummary summary) {
        LocalDate made = report.generated().toLocalDate();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.title(summary.title())));
        rows.add(List.of());
        if (!report.person().isBlank()) {
            rows.add(List.of(Cell.bold("For"), Cell.text(report.person())));
        }
        rows.add(List.of(Cell.bold("Made on"), Cell.date(made)));
        rows.add(List.of(
                Cell.bold("Your date"),
                Cell.date(report.plan().request().availability().by())));
        rows.add(List.of(Cell.bold("In short"), Cell.text(summary.lead())));
        rows.add(List.of(Cell.bold("How far"), Cell.text(summary.reach())));
        for (PlanSummary.Stat stat : summary.stats()) {
            rows.add(List.of(Cell.bold(stat.label()), Cell.text(stat.figure() + ", " + stat.note())));
        }
        rows.add(List.of());
        rows.add(List.of(Cell.bold("Hours in all"), Cell.hours(report.plan().hours())));
        rows.add(List.of(Cell.bold("Money in all"), Cell.money(report.plan().spent())));
        rows.add(List.of(
                Cell.bold("Half are done by"),
                Cell.date(report.plan().forecast().p50())));
        rows.add(List.of(
                Cell.bold("Four in five are done by"),
                Cell.date(report.plan().forecast().p80())));
        rows.add(List.of(
                Cell.bold("Ready today"), Cell.percent(report.plan().before().value())));
        rows.add(List.of(
                Cell.bold("Ready at the end"),
                Cell.percent(report.plan().after().value())));
        return new Sheet("Plan", List.of(26, 100), 0, 0, rows);
    }

    private static Sheet sources(PlanReport report) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Method method : Method.of(report)) {
            rows.add(List.of(Cell.bold(method.term()), Cell.text(method.explanation())));
        }
        for (String assumption : report.assumptions()) {
            rows.add(List.of(Cell.bold("Assumed"), Cell.text(assumption)));
        }
        for (String remark : report.plan().remarks()) {
            rows.add(List.of(Cell.bold("Passed over"), Cell.text(remark)));
        }
        rows.add(List.of(
                Cell.bold("Data"),
                Cell.text(report.provenance().release() + ", licence "
                        + report.provenance().licence())));
        rows.add(List.of(Cell.bold("Attribution"), Cell.text(report.provenance().attribution())));
        return Sheet.headed("Sources", List.of("What", "How it came about"), List.of(26, 120), rows);
    }
}

package dev.waymark.engine.profile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads jobs and voluntary roles, in the order of the file. */
final class WorkReader {
    private final PeriodReader periods;
    private final Remarks remarks;
    private final List<Origin> origins = new ArrayList<>();

    WorkReader(PeriodReader periods, Remarks remarks) {
        this.periods = periods;
        this.remarks = remarks;
    }

    List<Position> positions(Section root) {
        List<Position> positions = new ArrayList<>(read(
                root.entries("position", "work", "experience", "workExperience", "employment", "jobs", "positions"),
                Position.Kind.WORK));
        positions.addAll(read(root.entries("position", "volunteer", "volunteering"), Position.Kind.VOLUNTEER));
        return positions;
    }

    /** Of the positions read so far, in their order. */
    List<Origin> origins() {
        return origins;
    }

    private List<Position> read(List<Section> entries, Position.Kind kind) {
        List<Section> kept = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (Section entry : Limits.of(Limits.JOBS, entries, remarks)) {
            Position position = position(entry, kind);
            if (position.title().isEmpty()
                    && position.employer().isEmpty()
                    && position.text().isEmpty()) {
                remarks.left(entry.path(), "nothing", "neither a position nor an employer: left out");
                continue;
            }
            if (position.title().isEmpty()) {
                remarks.add(
                        entry.path(),
                        position.employer().orElse("no position"),
                        "no job title: add \"position\" to have it counted as experience");
            }
            kept.add(entry);
            positions.add(position);
        }
        remarkOnOpenEnds(kept, positions);
        kept.forEach(entry -> origins.add(entry.origin()));
        return positions;
    }

    private Position position(Section entry, Position.Kind kind) {
        List<String> text = new ArrayList<>(entry.paragraphs("summary"));
        text.addAll(entry.paragraphs("highlights", "achievements", "responsibilities", "duties", "tasks"));
        if (text.isEmpty()) {
            text.addAll(entry.paragraphs("description"));
        }
        return new Position(
                entry.line("position", "title", "jobTitle", "role").orElse(""),
                entry.line("name", "company", "organization", "organisation", "employer"),
                periods.read(entry),
                kind,
                text);
    }

    /** Only the job begun last is expected to have no end; an older one may have lost it. */
    private void remarkOnOpenEnds(List<Section> entries, List<Position> positions) {
        YearMonth latest = positions.stream()
                .flatMap(p -> p.period().start().stream())
                .max(YearMonth::compareTo)
                .orElse(YearMonth.of(LooseDate.LATEST_YEAR, 12));
        for (int i = 0; i < positions.size(); i++) {
            Period period = positions.get(i).period();
            if (period.start().isEmpty()) {
                remarks.add(
                        entries.get(i).path(), positions.get(i).title(), "no start date: its years are not counted");
            } else if (period.ongoing()
                    && period.start().get().isBefore(latest)
                    && !entries.get(i).has("endDate", "end", "to", "until")) {
                remarks.add(
                        entries.get(i).path(),
                        positions.get(i).title(),
                        "no end date: taken as still going on since "
                                + period.start().get());
            }
        }
    }
}

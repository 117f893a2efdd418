package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.server.profile.HeldEvidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of evidence in the list. */
public record EvidenceRow(
        String id,
        String name,
        String kind,
        String shows,
        String dated,
        String standing,
        boolean good,
        String link,
        String note) {
    static EvidenceRow of(HeldEvidence held, LocalDate today, Catalogue catalogue) {
        String shows = held.levels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .flatMap(level -> catalogue.element(level.getKey()).stream()
                        .map(e -> "%s, level %s%s"
                                .formatted(
                                        e.distinctName(),
                                        Figures.level(level.getValue()),
                                        held.kind().isMeasure() ? "" : " or more")))
                .collect(Collectors.joining("; "));
        boolean expired = held.isExpired(today);
        String standing = expired
                ? "ran out on " + held.expires().map(Dates::day).orElse("")
                : held.confirmedBy().isBlank() ? "your own word" : "confirmed by " + held.confirmedBy();
        return new EvidenceRow(
                held.id().toString(),
                held.name(),
                held.kind().label(),
                shows,
                Dates.day(held.dated()),
                standing,
                !expired && !held.confirmedBy().isBlank(),
                held.link(),
                held.note());
    }
}

package dev.waymark.engine.catalogue.bls;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.catalogue.table.BadRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Wages and projections by six-digit SOC code. Where BLS merges an occupation into a broader group, the group's figures
 * stand in, and say so; military occupations have none.
 *
 * @param source in words, for the attribution
 */
public record BlsFigures(String source, Map<String, Wage> wages, Map<String, Outlook> outlooks, List<BadRow> badRows) {
    public BlsFigures {
        wages = Map.copyOf(wages);
        outlooks = Map.copyOf(outlooks);
        badRows = List.copyOf(badRows);
    }

    /** For a catalogue without wages and projections. */
    public static BlsFigures none() {
        return new BlsFigures("", Map.of(), Map.of(), List.of());
    }

    /**
     * Reads the three files {@code oews_*_national.tsv}, {@code *table_1_2.tsv} and {@code *table_1_10.tsv}.
     *
     * @throws UnusableSource if one is missing or not what its name says
     */
    public static BlsFigures read(Path folder) throws UnusableSource {
        return new BlsReading(folder).read();
    }

    public Optional<Wage> wage(OccupationCode code) {
        return find(wages, code.soc());
    }

    public Optional<Outlook> outlook(OccupationCode code) {
        return find(outlooks, code.soc());
    }

    /** What is published for a merged group is stored under the group's code, with its name. */
    private static <T> Optional<T> find(Map<String, T> figures, String soc) {
        T own = figures.get(soc);
        return own != null
                ? Optional.of(own)
                : MergedCodes.standingFor(soc).stream()
                        .filter(figures::containsKey)
                        .findFirst()
                        .map(figures::get);
    }
}

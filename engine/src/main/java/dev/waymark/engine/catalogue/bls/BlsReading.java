package dev.waymark.engine.catalogue.bls;

import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.catalogue.table.BadRow;
import dev.waymark.engine.catalogue.table.LimitedStream;
import dev.waymark.engine.catalogue.table.Row;
import dev.waymark.engine.catalogue.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of the three files. */
final class BlsReading {
    private static final Pattern WAGES = Pattern.compile("oews.*?(\\d{4}).*national\\.(tsv|txt|csv)");
    private static final Pattern CHARACTERISTICS = Pattern.compile(".*table_1_2\\.(tsv|txt|csv)");
    private static final Pattern SEPARATIONS = Pattern.compile(".*table_1_10\\.(tsv|txt|csv)");
    private static final Pattern YEARS = Pattern.compile("\\d{4}–\\d{2}");
    private static final Pattern MERGED = Pattern.compile("\\d{2}-\\d{3}0|21-1018|25-2052|25-9045|51-2028|53-1047");
    private static final long LARGEST_TABLE = 64L << 20;

    private final Path folder;
    private final List<BadRow> bad = new ArrayList<>();
    private final Map<String, Wage> wages = new TreeMap<>();
    private final Map<String, Outlook> outlooks = new TreeMap<>();
    private final Map<String, double[]> rates = new TreeMap<>();

    BlsReading(Path folder) {
        this.folder = folder;
    }

    BlsFigures read() throws UnusableSource {
        try {
            Path wageFile = file(WAGES);
            try (Table table = open(wageFile, 0)) {
                readWages(table);
            }
            try (Table table = open(file(SEPARATIONS), 1)) {
                readSeparations(table);
            }
            String years;
            try (Table table = open(file(CHARACTERISTICS), 1)) {
                years = readCharacteristics(table);
            }
            return new BlsFigures(source(wageFile, years), wages, outlooks, bad);
        } catch (IOException e) {
            throw new UnusableSource("%s cannot be read: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private void readWages(Table table) throws UnusableSource {
        table.requiring("OCC_CODE", "OCC_TITLE", "O_GROUP", "A_PCT10", "A_MEDIAN", "A_PCT90")
                .read(bad, row -> {
                    if (row.text("O_GROUP").equals("detailed")) {
                        wage(row);
                    }
                });
    }

    private void wage(Row row) {
        String soc = row.text("OCC_CODE");
        boolean topCoded = false;
        Annual[] figures = new Annual[3];
        String[] columns = {"A_PCT10", "A_MEDIAN", "A_PCT90"};
        for (int i = 0; i < 3; i++) {
            figures[i] = Annual.read(row, columns[i]);
            topCoded |= figures[i].topCoded();
        }
        if (topCoded || figures[0].dollars().isPresent() || figures[1].dollars().isPresent()) {
            wages.put(
                    soc,
                    new Wage(
                            figures[0].dollars(),
                            figures[1].dollars(),
                            figures[2].dollars(),
                            topCoded,
                            group(soc, row.text("OCC_TITLE"))));
        }
    }

    private void readSeparations(Table table) throws UnusableSource {
        String code = table.columnEnding("Matrix code");
        String exits = table.columnStarting("Labor force exit rate");
        String transfers = table.columnStarting("Occupational transfer rate");
        table.read(bad, row -> {
            if (isLineItem(row, code)) {
                rates.put(row.text(code), new double[] {
                    row.findNumber(exits, 0, 100).orElse(Double.NaN),
                    row.findNumber(transfers, 0, 100).orElse(Double.NaN)
                });
            }
        });
    }

    private String readCharacteristics(Table table) throws UnusableSource {
        String code = table.columnEnding("Matrix code");
        String title = table.columnEnding("Matrix title");
        List<String> employment = table.columnsStarting("Employment, ");
        if (employment.size() != 2) {
            throw new UnusableSource(
                    "%s should have two columns 'Employment, YEAR' and has %s".formatted(table.name(), employment));
        }
        String openings = table.columnStarting("Occupational openings");
        String education = table.columnStarting("Typical education");
        String experience = table.columnStarting("Work experience");
        String training = table.columnStarting("Typical on-the-job training");
        table.read(bad, row -> {
            if (isLineItem(row, code)) {
                String soc = row.text(code);
                outlooks.put(
                        soc,
                        new Outlook(
                                tenths(row.findNumber(employment.get(0), 0, 1e6)),
                                tenths(row.findNumber(employment.get(1), 0, 1e6)),
                                tenths(row.findNumber(openings, 0, 1e6)),
                                rate(soc, 0),
                                rate(soc, 1),
                                row.find(education),
                                row.find(experience),
                                row.find(training),
                                group(soc, row.text(title))));
            }
        });
        Matcher years = YEARS.matcher(openings);
        return years.find() ? years.group() : "";
    }

    private OptionalDouble rate(String soc, int which) {
        double[] found = rates.get(soc);
        return found == null || Double.isNaN(found[which])
                ? OptionalDouble.empty()
                : tenths(OptionalDouble.of(found[which]));
    }

    /** Notes below the table have no code; sums over groups are no occupations. */
    private static boolean isLineItem(Row row, String code) {
        return row.find(code).isPresent() && row.text("Occupation type").equals("Line item");
    }

    private static Optional<String> group(String soc, String title) {
        return MERGED.matcher(soc).matches() ? Optional.of(soc + " " + title) : Optional.empty();
    }

    /** As published: one decimal. */
    private static OptionalDouble tenths(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(Math.round(value.getAsDouble() * 10) / 10.0) : value;
    }

    private Path file(Pattern name) throws UnusableSource, IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableSource("%s is not a folder. Give the folder with the three BLS files.".formatted(folder));
        }
        try (var inside = Files.list(folder)) {
            return inside.sorted()
                    .filter(f -> name.matcher(String.valueOf(f.getFileName())).matches())
                    .findFirst()
                    .orElseThrow(() -> new UnusableSource(
                            "%s has no file named like %s; it needs oews_2024_national.tsv, ep_2024_34_table_1_2.tsv and ep_2024_34_table_1_10.tsv, or a later year's"
                                    .formatted(folder, name.pattern())));
        }
    }

    private static Table open(Path file, int header) throws IOException, UnusableSource {
        String name = String.valueOf(file.getFileName());
        return Table.open(name, new LimitedStream(name, Files.newInputStream(file), LARGEST_TABLE), header);
    }

    private static String source(Path wageFile, String years) {
        Matcher year = WAGES.matcher(String.valueOf(wageFile.getFileName()));
        return "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics%s, and Employment Projections%s"
                .formatted(year.matches() ? ", May " + year.group(1) : "", years.isEmpty() ? "" : " " + years);
    }
}

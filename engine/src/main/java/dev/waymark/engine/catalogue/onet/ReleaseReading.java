package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.BadRow;
import dev.waymark.engine.catalogue.table.Row;
import dev.waymark.engine.catalogue.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of a release, table by table. */
final class ReleaseReading {
    private static final Pattern NUMBER = Pattern.compile("O\\*NET\\D{0,20}?(\\d{1,3}\\.\\d{1,2})");
    private static final Pattern NUMBER_IN_PATH = Pattern.compile("db_(\\d{1,3})_(\\d{1,2})");

    private final ReleaseFiles files;
    private final List<BadRow> bad = new ArrayList<>();

    ReleaseReading(ReleaseFiles files) {
        this.files = files;
    }

    OnetRelease read() throws UnusableSource, IOException {
        Drafts drafts = new Drafts();
        Titles titles = new Titles(drafts);
        try (Table table = occupationData()) {
            table.requiring("O*NET-SOC Code", "Title").read(bad, row -> titles.occupation(drafts.add(row)));
        }
        Ratings ratings = new Ratings(drafts);
        for (String name : new String[] {"Skills", "Essential Skills", "Transferable Skills", "Knowledge"}) {
            read(name, ratings::accept, "Element ID", "Element Name", "Scale ID", "Data Value");
        }
        ratings.finish(bad);
        read("Alternate Titles", titles::alternate, "Alternate Title");
        read("Job Titles", titles::alternate, "Job Title");
        read("Sample of Reported Titles", titles::reported, "Reported Job Title");
        Tools tools = new Tools(drafts);
        read("Technology Skills", tools::accept, "Example");
        read("Software Skills", tools::accept, "Workplace Example");
        read("Job Zones", drafts::jobZone, "Job Zone");
        Preparations preparations = new Preparations(drafts);
        for (String name :
                new String[] {"Education, Training, and Experience", "Education", "Training and Experience"}) {
            read(name, preparations::accept, "Scale ID", "Category", "Data Value");
        }
        read("Related Occupations", drafts::related, "Related O*NET-SOC Code", "Relatedness Tier", "Index");
        read("Interests", drafts::interest, "Element Name", "Scale ID", "Data Value");
        read("Career Interest Types", drafts::interest, "Element Name", "Scale ID", "Data Value");
        read("Work Values", drafts::value, "Element Name", "Scale ID", "Data Value");
        return new OnetRelease(
                name(), ratings.elements(), drafts.build(preparations), titles.build(), List.copyOf(bad));
    }

    private Table occupationData() throws UnusableSource {
        return files.table("Occupation Data")
                .orElseThrow(() -> new UnusableSource(
                        "%s has no table 'Occupation Data' (.txt or .csv). Is it the text form of an O*NET release?"
                                .formatted(files.place())));
    }

    private void read(String name, Consumer<Row> reader, String... columns) throws UnusableSource, IOException {
        Optional<Table> found = files.table(name);
        if (found.isPresent()) {
            try (Table table = found.get()) {
                table.requiring("O*NET-SOC Code").requiring(columns).read(bad, reader);
            }
        }
    }

    private String name() throws UnusableSource {
        Matcher stated = NUMBER.matcher(files.readMe());
        if (stated.find()) {
            return "O*NET " + stated.group(1);
        }
        Matcher inPath = NUMBER_IN_PATH.matcher(files.place());
        return inPath.find()
                ? "O*NET %s.%s".formatted(inPath.group(1), inPath.group(2))
                : "O*NET (a release that does not state its number)";
    }
}

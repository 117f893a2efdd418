package dev.waymark.engine.library;

import dev.waymark.engine.library.Offer.Format;
import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.profile.UnreadableFile;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who offers an activity, where and when, from an entry's fields. */
final class OfferReader {
    private final Fields fields;

    OfferReader(Fields fields) {
        this.fields = fields;
    }

    Offer offer() throws UnreadableFile {
        return new Offer(fields.optionalText("provider"), link(), format(), runs());
    }

    private Optional<URI> link() throws UnreadableFile {
        Optional<String> written = fields.optionalText("link");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> link = WebAddress.of(written.get());
        if (link.isEmpty()) {
            throw fields.wrong("link", "write a web address, such as https://example.org/course");
        }
        return link;
    }

    private Format format() throws UnreadableFile {
        Optional<String> written = fields.optionalText("format");
        if (written.isEmpty()) {
            return Format.UNSTATED;
        }
        return switch (written.get().toLowerCase(Locale.ROOT)) {
            case "online" -> Format.ONLINE;
            case "self-paced" -> Format.SELF_PACED;
            case "in person" -> Format.IN_PERSON;
            case "blended" -> Format.BLENDED;
            default -> throw fields.wrong("format", "write 'online', 'self-paced', 'in person' or 'blended'");
        };
    }

    private List<Run> runs() throws UnreadableFile {
        List<Run> runs = new ArrayList<>();
        for (String written : fields.list("runs")) {
            String[] days = written.strip().split("\\s*(?:/| to |–)\\s*");
            try {
                LocalDate starts = LocalDate.parse(days[0]);
                runs.add(new Run(starts, days.length > 1 ? LocalDate.parse(days[1]) : starts));
            } catch (DateTimeParseException e) {
                throw wrong(written, "is not a day or two of them");
            } catch (IllegalArgumentException e) {
                throw wrong(written, "ends before it starts");
            }
        }
        return runs;
    }

    private UnreadableFile wrong(String written, String what) {
        return fields.wrong(
                "runs",
                "'%s' %s; write first and last day, such as [2027-03-01 to 2027-05-28, 2027-09-06 to 2027-12-03]"
                        .formatted(written, what));
    }
}

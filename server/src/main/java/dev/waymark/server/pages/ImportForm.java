package dev.waymark.server.pages;

import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.server.profile.ImportChoice;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a person ticked and put right on the page of an import. */
final class ImportForm {
    private static final int LONGEST = 200;

    private final MultiValueMap<String, String> sent;
    private final Set<String> kept;

    ImportForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
        kept = new HashSet<>(sent.getOrDefault("keep", List.of()));
    }

    boolean keeps(String key) {
        return kept.contains(key);
    }

    /** As typed, or as read where the field was not sent. */
    String typed(String field, int job, String read) {
        String name = field + "-" + job;
        return sent.containsKey(name) ? Typed.text(sent.getFirst(name)) : read;
    }

    FormErrors check(Resume read) {
        FormErrors errors = FormErrors.none();
        for (int i = 0; i < read.positions().size(); i++) {
            if (keeps("job-" + i)) {
                check(i, read.positions().get(i), errors);
            }
        }
        return errors;
    }

    private void check(int job, Position read, FormErrors errors) {
        String title = typed("title", job, read.title());
        errors.addIf(title.length() > LONGEST, "title-" + job, "Keep the title under 200 characters.");
        errors.addIf(
                typed("employer", job, "").length() > LONGEST,
                "employer-" + job,
                "Keep the employer under 200 characters.");
        String from = typed("from", job, "");
        String to = typed("to", job, "");
        Optional<YearMonth> start = Typed.month(from);
        Optional<YearMonth> end = Typed.month(to);
        errors.addIf(
                !from.isEmpty() && start.isEmpty(),
                "from-" + job,
                "Write when “%s” began as year and month, 2019-03, or leave it empty.".formatted(title));
        errors.addIf(
                !to.isEmpty() && end.isEmpty(),
                "to-" + job,
                "Write when “%s” ended as year and month, 2024-06, or leave it empty.".formatted(title));
        errors.addIf(
                start.isPresent() && end.filter(e -> e.isBefore(start.get())).isPresent(),
                "to-" + job,
                "“%s” ends before it starts. Swap the two, or leave the end empty.".formatted(title));
    }

    /** Only for a form without errors. */
    ImportChoice choice(Resume read) {
        Map<Integer, Position> corrected = new HashMap<>();
        for (int i = 0; i < read.positions().size(); i++) {
            corrected.put(i, job(i, read.positions().get(i)));
        }
        return new ImportChoice(this::keeps, corrected);
    }

    /** An end left empty goes on, unless nothing was said of an end and nothing is now. */
    private Position job(int number, Position read) {
        Optional<YearMonth> start =
                Typed.month(typed("from", number, month(read.period().start())));
        Optional<YearMonth> end =
                Typed.month(typed("to", number, month(read.period().end())));
        boolean untouched =
                start.equals(read.period().start()) && end.equals(read.period().end());
        return new Position(
                typed("title", number, read.title()),
                Optional.of(typed("employer", number, read.employer().orElse("")))
                        .filter(e -> !e.isEmpty()),
                untouched ? read.period() : new Period(start, end, end.isEmpty() && start.isPresent()),
                read.kind(),
                read.text());
    }

    static String month(Optional<YearMonth> month) {
        return month.map(YearMonth::toString).orElse("");
    }
}

package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.EducationLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads studies. One is completed if its end lies in the past and nothing says it was broken off; one without any date
 * is taken as completed, with a remark; one that has begun and has no end is still going on.
 */
final class EducationReader {
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?iu)\\b(in progress|expected|ongoing|drop(ped)?[ -]?out|unfinished|incomplete|not completed|no degree"
                    + "|ohne abschluss|abgebrochen|laufend|en cours|inacabad[oa]|some college|coursework)\\b");

    private final LocalDate today;
    private final PeriodReader periods;
    private final Remarks remarks;
    private final List<Origin> origins = new ArrayList<>();

    EducationReader(LocalDate today, PeriodReader periods, Remarks remarks) {
        this.today = today;
        this.periods = periods;
        this.remarks = remarks;
    }

    List<EducationEntry> education(Section root) {
        List<EducationEntry> education = new ArrayList<>();
        for (Section entry : Limits.of(Limits.STUDIES, root.entries("studyType", "education", "studies"), remarks)) {
            read(entry).ifPresent(study -> {
                education.add(study);
                origins.add(entry.origin());
            });
        }
        return education;
    }

    /** Of the studies read so far, in their order. */
    List<Origin> origins() {
        return origins;
    }

    private Optional<EducationEntry> read(Section entry) {
        Optional<String> institution = entry.line("institution", "school", "university", "college", "name");
        Optional<String> area = entry.line("area", "field", "fieldOfStudy", "major", "subject");
        Optional<String> type = entry.line("studyType", "degree", "qualification", "level");
        if (institution.isEmpty() && area.isEmpty() && type.isEmpty()) {
            remarks.left(entry.path(), "nothing", "neither a school nor a subject: left out");
            return Optional.empty();
        }
        Period period = periods.read(entry);
        Optional<EducationLevel> level =
                known(entry).or(() -> StudyLevel.of(type.orElse(""), area.orElse(""), institution.orElse("")));
        if (level.isEmpty()) {
            remarks.add(
                    entry.path(),
                    type.or(() -> area).or(() -> institution).orElse(""),
                    "which level of education this is was not recognised: write \"Bachelor\", \"Master\", \"Apprenticeship\" or the like as studyType");
        }
        return Optional.of(new EducationEntry(
                institution,
                area,
                type,
                level,
                period,
                isCompleted(entry, period, type.orElse("") + " " + area.orElse("")),
                entry.paragraphs("courses")));
    }

    /** As this program wrote it. */
    private static Optional<EducationLevel> known(Section entry) {
        return entry.own()
                .flatMap(own -> own.line("level"))
                .flatMap(name -> Arrays.stream(EducationLevel.values())
                        .filter(l -> l.name().equals(name))
                        .findFirst());
    }

    private boolean isCompleted(Section entry, Period period, String words) {
        Optional<Section> own = entry.own().filter(o -> o.has("completed"));
        if (own.isPresent()) {
            return own.get().saysTrue("completed");
        }
        if (BROKEN_OFF.matcher(words).find()) {
            return false;
        }
        if (entry.saysTrue("graduated", "completed")) {
            return true;
        }
        if (period.start().isEmpty() && period.end().isEmpty() && !period.ongoing()) {
            remarks.add(entry.path(), words.strip(), "no dates: taken as completed");
            return true;
        }
        return period.end().filter(end -> !end.isAfter(YearMonth.from(today))).isPresent();
    }
}

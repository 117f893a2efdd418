package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads jobs and voluntary roles. */
final class Jobs {
    private final ResumeDraft draft;
    private final Remarks remarks;

    Jobs(ResumeDraft draft, Remarks remarks) {
        this.draft = draft;
        this.remarks = remarks;
    }

    void read(String part, List<Line> lines) {
        Blocks grouping = new Blocks(DateSpan::range, Jobs::goesOn);
        List<Block> blocks = grouping.of(lines);
        if (blocks.isEmpty()) {
            grouping = new Blocks(DateSpan::any, Jobs::goesOn);
            blocks = grouping.of(lines);
        }
        if (blocks.isEmpty()) {
            new UndatedJobs(draft, remarks).read(part, lines);
            return;
        }
        grouping.strays().forEach(line -> remarks.leftLine(line.place(), line.text(), "no job was found in it"));
        boolean titleFirst = titlesComeFirst(blocks);
        List<JobHeader> headers = new ArrayList<>(
                blocks.stream().map(b -> JobHeader.of(b.header(), titleFirst)).toList());
        String employer = "";
        for (int i = 0; i < blocks.size(); i++) {
            JobHeader header = headers.get(i);
            if (leadsOthers(blocks, headers, i)) {
                employer = header.employer();
                leftPlaces(blocks.get(i).first(), header);
                continue;
            }
            boolean inherits = header.employer().isEmpty()
                    && !header.title().isEmpty()
                    && !employer.isEmpty()
                    && TitleWords.score(header.title()) >= EmployerWords.score(header.title());
            add(part, blocks.get(i), header, inherits ? employer : header.employer(), inherits);
            employer = inherits ? employer : header.employer();
        }
    }

    /** An employer's own dates above those of the jobs held there. */
    private static boolean leadsOthers(List<Block> blocks, List<JobHeader> headers, int at) {
        return headers.get(at).title().isEmpty()
                && !headers.get(at).employer().isEmpty()
                && blocks.get(at).body().isEmpty()
                && at + 1 < blocks.size()
                && !headers.get(at + 1).title().isEmpty()
                && headers.get(at + 1).employer().isEmpty();
    }

    private void add(String part, Block block, JobHeader header, String employer, boolean inherited) {
        Line first = block.first();
        if (header.isEmpty() && block.body().isEmpty()) {
            remarks.leftLine(first.place(), first.text(), "dates without a job beside them");
            return;
        }
        List<String> text = new ArrayList<>(header.aside());
        text.addAll(Paragraphs.of(block.body()));
        ResumeDraft.Entry entry = draft.add(part, first.place())
                .put("position", header.title())
                .put("name", employer)
                .put("startDate", block.span().start())
                .put(
                        "endDate",
                        block.span().isRange()
                                ? block.span().end()
                                : block.span().start())
                .put("highlights", text);
        leftPlaces(first, header);
        if (!header.guess().isEmpty()) {
            entry.guess(header.guess());
        } else if (inherited) {
            entry.guess("the employer was taken from the job above");
        } else if (!block.span().isRange()) {
            entry.guess("only one date was found: taken as both begin and end");
        } else if (!header.aside().isEmpty()) {
            entry.guess("more stands beside title and employer than was needed: “%s” was put with the description"
                    .formatted(String.join(", ", header.aside())));
        }
    }

    private void leftPlaces(Line line, JobHeader header) {
        header.places().forEach(place -> leftPlace(remarks, line, place));
    }

    static void leftPlace(Remarks remarks, Line line, String place) {
        remarks.leftLine(line.place(), place, "a place or kind of contract: not needed for a plan");
    }

    /** Title and employer are wanted; a line that names one where the other is there belongs to the header. */
    private static boolean goesOn(List<String> header, String next) {
        if (header.isEmpty()) {
            return true;
        }
        JobHeader soFar = JobHeader.of(header, true);
        if (!soFar.title().isEmpty()
                && !soFar.employer().isEmpty()
                && !soFar.guess().isEmpty()) {
            return false;
        }
        boolean both = !soFar.title().isEmpty() && !soFar.employer().isEmpty();
        if (both || next.contains(":") || next.length() > 80) {
            return false;
        }
        boolean untitled =
                TitleWords.score(soFar.title()) == 0 && soFar.employer().isEmpty();
        if (untitled && TitleWords.score(next) > 0) {
            return true;
        }
        if (Pieces.isPlace(next)) {
            return true;
        }
        return soFar.title().isEmpty()
                ? TitleWords.score(next) > 0 || isNamelike(next)
                : EmployerWords.score(next) > 0 || isNamelike(next) && TitleWords.score(next) == 0;
    }

    private static boolean isNamelike(String text) {
        String[] words = text.split("[\\s,]+");
        long capital = Arrays.stream(words)
                .filter(w -> !w.isEmpty() && !Character.isLowerCase(w.codePointAt(0)))
                .count();
        return words.length <= 6 && capital * 2 > words.length;
    }

    private static boolean titlesComeFirst(List<Block> blocks) {
        double lead = 0;
        for (Block block : blocks) {
            List<String> pieces =
                    block.header().stream().flatMap(l -> Pieces.of(l).stream()).toList();
            if (pieces.size() > 1) {
                lead += TitleWords.score(pieces.get(0))
                        - EmployerWords.score(pieces.get(0))
                        - TitleWords.score(pieces.get(1))
                        + EmployerWords.score(pieces.get(1));
            }
        }
        return lead >= 0;
    }
}

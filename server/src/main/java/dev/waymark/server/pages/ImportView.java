package dev.waymark.server.pages;

import dev.waymark.engine.profile.Remark;
import java.util.List;

/**
 * What was read from a file, for a person to agree to.
 *
 * @param form what the file turned out to be, such as "a PDF"
 * @param outcome what agreeing would do, in a sentence
 * @param left what was not read, by why
 */
public record ImportView(
        String key,
        String fileName,
        String form,
        String outcome,
        List<JobRow> jobs,
        List<EntryRow> studies,
        List<Group> groups,
        List<Remark> guesses,
        List<Remark> mended,
        List<Left> left) {

    /**
     * A job read.
     *
     * @param key of its checkbox
     * @param standing "new", "changed" or "already there"
     * @param guess why it deserves a look; blank if it does not
     * @param occupation it would count as; blank if none was recognised
     * @param place in the file
     */
    public record JobRow(
            String key,
            int number,
            boolean kept,
            String title,
            String employer,
            String from,
            String to,
            String period,
            String standing,
            String guess,
            String occupation,
            int lines,
            String place) {}

    /** A study, skill, certificate, language or project read. */
    public record EntryRow(String key, boolean kept, String title, String detail, String standing, String guess) {}

    /** Entries of one kind. */
    public record Group(String title, List<EntryRow> entries) {}

    /** Lines left for the same reason. */
    public record Left(String why, List<Remark> lines) {}

    public List<JobRow> guessed() {
        return jobs.stream().filter(j -> !j.guess().isEmpty()).toList();
    }

    public List<JobRow> understood() {
        return jobs.stream().filter(j -> j.guess().isEmpty()).toList();
    }

    public int leftLines() {
        return left.stream().mapToInt(l -> l.lines().size()).sum();
    }
}

package dev.waymark.engine.profile.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A job's heading, taken apart.
 *
 * @param aside what is neither: a department, say
 * @param places where the job was
 * @param guess why it may be wrong; empty where the words tell
 */
record JobHeader(String title, String employer, List<String> aside, List<String> places, String guess) {
    static final String ORDER =
            "nothing tells which is the title and which the employer: taken in the order of the other jobs";

    /** "Tutor (self-employed)". */
    private static final Pattern OWN = Pattern.compile(
            "(?iu)(.+?)\\s*\\((self[- ]employed|freelance|selbst[äs]ndig|freiberuflich|indépendante?)\\)");

    /** Told apart as far as the words tell, whatever the order. */
    static JobHeader of(List<String> lines, boolean titleFirst) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> sides = Pieces.saidAt(lines.get(i));
            if (!sides.isEmpty() && EmployerWords.score(sides.getFirst()) <= TitleWords.score(sides.getFirst()) + 0.5) {
                return saidAt(sides, others(lines, i));
            }
        }
        List<String> pieces = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String piece : lines.stream().flatMap(l -> Pieces.of(l).stream()).toList()) {
            (Pieces.isPlace(piece) ? places : pieces).add(piece);
        }
        if (pieces.isEmpty() && !places.isEmpty()) {
            // "Quirk, Blue Lantern" looks like a town and its country; alone beside dates it is a job.
            pieces.addAll(List.of(places.removeFirst().split(",\\s+")));
        }
        return pieces.size() < 2 ? single(pieces, places) : several(pieces, places, titleFirst);
    }

    private static List<String> others(List<String> lines, int at) {
        List<String> others = new ArrayList<>(lines);
        others.remove(at);
        return others;
    }

    private static JobHeader saidAt(List<String> sides, List<String> others) {
        List<String> after = new ArrayList<>(Pieces.of(sides.get(1)));
        String employer = after.isEmpty() ? sides.get(1) : after.removeFirst();
        List<String> rest = new ArrayList<>(after);
        others.forEach(line -> rest.addAll(Pieces.of(line)));
        return new JobHeader(
                sides.getFirst(),
                employer,
                rest.stream().filter(p -> !Pieces.isPlace(p)).toList(),
                rest.stream().filter(Pieces::isPlace).toList(),
                "");
    }

    private static JobHeader single(List<String> pieces, List<String> places) {
        if (pieces.isEmpty()) {
            return new JobHeader("", "", List.of(), places, "neither title nor employer was found beside the dates");
        }
        String piece = pieces.getFirst();
        Matcher own = OWN.matcher(piece);
        if (own.matches()) {
            return new JobHeader(own.group(1), own.group(2), List.of(), places, "");
        }
        boolean employer = EmployerWords.score(piece) > TitleWords.score(piece);
        return employer
                ? new JobHeader("", piece, List.of(), places, "no title was found, only an employer")
                : new JobHeader(
                        piece,
                        "",
                        List.of(),
                        places,
                        TitleWords.score(piece) > 0 ? "" : "taken as the title; no employer was found");
    }

    private static JobHeader several(List<String> pieces, List<String> places, boolean titleFirst) {
        Comparator<String> byTitle = Comparator.comparingDouble(JobHeader::leansToTitle);
        List<String> rest = new ArrayList<>(pieces);
        double most = rest.stream().mapToDouble(JobHeader::leansToTitle).max().orElse(0);
        double least = rest.stream().mapToDouble(JobHeader::leansToTitle).min().orElse(0);
        boolean told = most - least > 0.3;
        String title = told
                ? rest.stream().filter(p -> leansToTitle(p) == most).findFirst().orElse(rest.getFirst())
                : rest.get(titleFirst ? 0 : 1);
        rest.remove(title);
        String employer = told
                ? rest.stream()
                        .max(Comparator.comparingDouble(EmployerWords::score).thenComparing(byTitle.reversed()))
                        .filter(best -> EmployerWords.score(best) > 0)
                        .orElse(rest.getFirst())
                : rest.getFirst();
        rest.remove(employer);
        int after = pieces.indexOf(employer) + 1;
        if (told && after < pieces.size() && isTown(pieces.get(after)) && rest.remove(pieces.get(after))) {
            places.add(pieces.get(after));
        }
        return new JobHeader(title, employer, rest, places, told ? "" : ORDER);
    }

    private static double leansToTitle(String piece) {
        return TitleWords.score(piece) - EmployerWords.score(piece);
    }

    /** A word or two after an employer that are neither title nor employer. */
    private static boolean isTown(String piece) {
        return TitleWords.score(piece) == 0
                && EmployerWords.score(piece) == 0
                && piece.matches("(?u)\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+)?");
    }

    boolean isEmpty() {
        return title.isEmpty() && employer.isEmpty();
    }
}

package dev.waymark.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The jobs that an occupation's own title lists: "Plumbers, Pipefitters, and Steamfitters" are three, "Architectural and
 * Engineering Managers" two, "Architects, Except Landscape and Naval" one.
 */
final class OfficialTitle {
    private static final Pattern LIMIT = Pattern.compile("(?i),?\\s+(except|including)\\b.*");
    private static final Pattern LIST =
            Pattern.compile("\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s*/\\s*");
    private static final Pattern JOINED = Pattern.compile("(?i)\\s(and|or)\\s|/");

    /** Otherwise what follows a comma limits all: "Buyers and Purchasing Agents, Farm Products" buy nothing else. */
    private static final Pattern LIST_TO_THE_END = Pattern.compile("(?i)^[^,]*$|,\\s+(and|or)\\s[^,]*$");

    private static final Pattern NOT_A_LIST =
            Pattern.compile("(?i).*(\\bof\\b|\\bfor\\b|\\ball other\\b|--|\\bother\\b|\\().*");

    private OfficialTitle() {}

    /** Those that are not the whole title; empty where the title cannot be taken apart safely. */
    static List<String> jobs(String title) {
        String plain = LIMIT.matcher(title).replaceFirst("");
        if (NOT_A_LIST.matcher(title).matches()) {
            return List.of();
        }
        if (!JOINED.matcher(plain).find()) {
            return firstOf(plain, title);
        }
        if (!LIST_TO_THE_END.matcher(plain).find()) {
            return List.of();
        }
        List<String> jobs = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        String kind = "";
        for (String part : LIST.split(plain)) {
            int last = part.lastIndexOf(' ');
            String head = part.substring(last + 1);
            if (!namesPeople(head)) {
                waiting.add(part);
                continue;
            }
            // "Career Counselors and Advisors" advise on careers; "Chefs and Head Cooks" are chefs and head cooks.
            jobs.add(last < 0 ? kind + part : part);
            waiting.forEach(shared -> jobs.add(shared + " " + head));
            waiting.clear();
            kind = last < 0 ? kind : part.substring(0, last + 1);
        }
        return jobs;
    }

    /** "Dentists, General" are dentists, but "Physicians, Pathologists" are not what is meant by physicians. */
    private static List<String> firstOf(String plain, String title) {
        String[] parts = plain.split("\\s*,\\s*");
        boolean alone = parts.length == 1;
        boolean kindFollows = parts.length == 2 && !namesPeople(parts[1].substring(parts[1].lastIndexOf(' ') + 1));
        return (alone || kindFollows) && !parts[0].equals(title) ? List.of(parts[0]) : List.of();
    }

    /** Official titles are in the plural: what is not, tells of what kind the people are. */
    private static boolean namesPeople(String head) {
        return head.length() > 3
                && Character.isUpperCase(head.charAt(0))
                && (head.endsWith("s") && !head.endsWith("ss") && !head.endsWith("ics") || head.endsWith("men"));
    }
}

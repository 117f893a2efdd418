package dev.waymark.engine.destination.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of an advert where the manner of asking may change, and tells each part's from its words or heading. */
final class Clauses {
    private static final Pattern CUTS = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}\\d(\"“]|\\p{L})"
            + "|;|,?\\s+(?=(?:but|while|whereas|although|ideally|preferably|idealerweise|vorzugsweise)\\b)");

    private static final Pattern NICE = Pattern.compile(
            "(?i)\\bideal(ly|erweise)\\b|\\ba (real |big |definite |strong )?(plus|bonus|advantage)\\b|\\bnice[ -]to[ -]have\\b"
                    + "|\\bdesirable\\b|\\bprefer(red|ably|ence)\\b|\\b(is|are|be) (an? )?(advantage(ous)?|asset|welcome|beneficial|helpful|great|useful)\\b"
                    + "|\\bwould (be|help)\\b|\\bbonus\\b|\\boptional\\b|\\bvon Vorteil\\b|\\bwünschenswert\\b|\\bvorzugsweise\\b");

    private static final Pattern REQUIRED = Pattern.compile(
            "(?i)\\bessential\\b|\\bmust\\b|\\brequired?\\b|\\brequires\\b|\\bmandatory\\b|\\bnecessary\\b|\\byou (will )?need\\b|\\byou('|’)ll need\\b"
                    + "|\\bneeds? to (have|hold|be)\\b|\\bminimum\\b|\\bat least\\b|\\bis a condition\\b|\\bwe expect\\b|\\bprerequisite\\b"
                    + "|\\bzwingend\\b|\\berforderlich\\b|\\bsetzen wir voraus\\b|\\bVoraussetzung\\b|\\bmindestens\\b");

    private static final Pattern NOT_ASKED = Pattern.compile(
            "(?i)\\bnot (required|necessary|essential|needed|a must|mandatory)\\b|\\bno .{0,60}\\b(required|necessary|needed)\\b"
                    + "|\\b(will|can|we('|’)ll) (be )?(train|teach|taught|trained)\\b|\\btraining (will be )?(is )?(provided|given)\\b|\\bnicht erforderlich\\b");

    private static final Pattern OF_EMPLOYER = Pattern.compile(
            "(?i)equal[ -]opportunit|regardless of|without regard to|reasonable adjustments|protected (veteran|characteristic)"
                    + "|\\bwe offer\\b|\\bwe (will )?(give|provide|support) (you|our|all)|\\bfounded in\\b|salary|per annum|pension|\\bholidays?\\b"
                    + "|annual leave|to apply|apply (by|now|online|today)|closing date|your cv|cover(ing)? letter|award[- ]winning|\\bbewerbung\\b");

    private static final Pattern EMPLOYER_SPEAKS = Pattern.compile(
            "(?i)^\\W*(we are|we('|’)re|our|founded|wir sind|unser)\\b(?!.*\\b(looking for|seek\\w*|hiring|recruiting|you|suchen)\\b)");

    /** "Kubernetes (a plus)": the manner of one entry in a list. */
    private static final Pattern ASIDE = Pattern.compile("([^,;:(]{1,80})\\(([^()]{2,40})\\)");

    private Clauses() {}

    /** Those that ask for something, in their order. */
    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        AdvertSection section = AdvertSection.OPEN;
        boolean headed = false;
        int from = 0;
        for (String line : text.split("\n", -1)) {
            Optional<AdvertSection> heading = AdvertSection.headedBy(line);
            int inline = inlineHeading(line);
            if (heading.isPresent()) {
                section = heading.get();
                headed = true;
            } else if (inline > 0) {
                AdvertSection own =
                        AdvertSection.headedBy(line.substring(0, inline)).orElseThrow();
                cut(line.substring(inline), from + inline, own, true, clauses);
            } else {
                cut(line, from, section, headed, clauses);
            }
            from += line.length() + 1;
        }
        return clauses;
    }

    /** After "Requirements: five years as …", where the line goes on; 0 if the line is not so. */
    private static int inlineHeading(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                        && colon + 1 < line.stripTrailing().length()
                        && AdvertSection.headedBy(line.substring(0, colon + 1)).isPresent()
                ? colon + 1
                : 0;
    }

    private static void cut(String line, int offset, AdvertSection section, boolean headed, List<Clause> into) {
        if (section == AdvertSection.IGNORED) {
            return;
        }
        int from = 0;
        Matcher cuts = CUTS.matcher(line);
        while (cuts.find()) {
            part(line.substring(from, cuts.start()), offset + from, section, headed, into);
            from = cuts.end();
        }
        part(line.substring(from), offset + from, section, headed, into);
    }

    private static void part(String text, int offset, AdvertSection section, boolean headed, List<Clause> into) {
        if (text.isBlank()
                || NOT_ASKED.matcher(text).find()
                || OF_EMPLOYER.matcher(text).find()
                || !headed && EMPLOYER_SPEAKS.matcher(text).find()) {
            return;
        }
        StringBuilder rest = new StringBuilder(text);
        Matcher aside = ASIDE.matcher(text);
        while (aside.find()) {
            Optional<Firmness> own = said(aside.group(2));
            if (own.isPresent()) {
                int start = aside.start() + lastEntry(aside.group(1));
                into.add(new Clause(offset + start, text.substring(start, aside.end(1)), own.get()));
                rest.replace(start, aside.end(), " ".repeat(aside.end() - start));
            }
        }
        if (!rest.toString().isBlank()) {
            into.add(new Clause(offset, rest.toString(), said(rest.toString()).orElse(section.firmness())));
        }
    }

    private static int lastEntry(String list) {
        int and = Math.max(list.lastIndexOf(" and "), Math.max(list.lastIndexOf(" or "), list.lastIndexOf(" und ")));
        return and < 0 ? 0 : and + 1;
    }

    private static Optional<Firmness> said(String words) {
        if (NICE.matcher(words).find()) {
            return Optional.of(Firmness.NICE);
        }
        return REQUIRED.matcher(words).find() ? Optional.of(Firmness.REQUIRED) : Optional.empty();
    }
}

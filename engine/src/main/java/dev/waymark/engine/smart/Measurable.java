package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone could see that it is done: a count, a level from and to, a certificate, a post, a piece of work. */
final class Measurable implements LetterRule {
    private static final String DETERMINED = "(?: (?:the|a|an|my|our|his|her|its|their|this|all(?: of)?|both|"
            + "each|every|at least|another|one|first|"
            + Numbers.ANY + "))";

    private static final List<Pattern> SHOWN = List.of(
            // A level, a grade, a mark
            Plain.words("(?:from|to|at|reach|level|grade|band|score of|scale) [^,;.]{0,20}?(?:level |grade |"
                    + "band )?\\b(?:[abc][12]|\\d+(?:\\.\\d+)?)\\b|level \\d|[abc][12](?: level)?"),
            // An exam, a licence, a certificate
            Plain.words("(?:pass(?:ed|es|ing)?|retake|resit)\\b [^,;.¤]{2,}|(?:exam|exams|examination|"
                    + "certificate|certification|diploma|"
                    + "licen[cs]e|licensed|chartered|accredited|accreditation|certified|registered|register as|"
                    + "qualif(?:y|ied|ication)|master'?s|bachelor'?s|phd|degree|"
                    + "award|apprenticeship|a levels|nvq|membership)"),
            // Something finished or handed over
            Plain.words("(?:complet|compleat|memori[sz]|finali[sz]|finish|submit|publish|launch|deploy|deliver|obtain|"
                    + "automat|migrat|document|releas|ship|graduat|earn|win|"
                    + "finnish|hand in|send in|send out|turn in|sign off|hand over|set up|put on|enrol|enroll|"
                    + "join|sign up)(?:e|es|s|ed|ing|ting)?\\b [^,;.¤]{2,}"),
            Plain.words("(?:update|updat|review|revise|revis|rewrite|rebuild|refactor|renew|redesign|redecorate|"
                    + "renovate|digitise|digitize|implement|introduce|install|integrate|configure|resolve|clear|"
                    + "pitch|sign|secure|land|negotiate|raise|write|writ|build|make|mak|run|give|giv|lead|draw|"
                    + "open|record|produce|produc|create|creat|design|develop|teach|hold|have|get|getting|gett|sell|"
                    + "fix|shadow|visit|read|film|edit|compose|translate|translat|present|host|chair|organise|"
                    + "organis|organize|organiz|replace|replac|prepare|prepar|paint|play|"
                    + "perform|model|bake|bak|cook|plant|sew|knit|install|repair|restore|find|meet|hire|recruit|"
                    + "mentor|train|coach|apply for|ask|attend|sit|"
                    + "take|tak|do|keep|start|set up|found|book|treat|interview|audit|test|move|close|file|fil|"
                    + "draft|map|collect|add|print|print|write up|carry out|conduct|conduct)"
                    + "(?:s|es|ning|ing|ting)?" + DETERMINED + " [^,;.¤]{2,}"),
            // A post
            Plain.words("(?:becom(?:e|ing)|be|working|work|hired|employed|appointed|promoted|selected|elected|"
                    + "post|job) (?:as |to )?(?:an? |the |one of )?(?:[\\p{L}'-]+ ){0,3}?[\\p{L}-]{4,}|"
                    + "promoted|promotion|get the job|(?:to|into|for) an? (?:[\\p{L}-]+ ){0,4}?(?:role|job|post|"
                    + "position)|be (?:hired|appointed|chosen|selected|elected|accepted|admitted|given|offered|"
                    + "discovered)|"
                    + "(?:become|be) [\\p{L}-]{4,} [\\p{L}-]{4,}|accepted|admitted|play [\\p{L} ]+ in an? \\p{L}+"),
            // Evidence
            Plain.words("(?:shown|proven|proved|demonstrated|evidenced|measured) by(?:: | this: | )[^,;¤]{3,}|"
                    + "where (?:today|now) i \\p{L}+ [^,;]+"),
            // A standing
            Plain.words(
                    "(?:reach|attain|achiev|get|gain|earn)(?:e|es|s|ing)? [^,;.¤]{2,} (?:status|score|rank|rating|grade|belt|badge|standard)"),
            // Said as done
            Plain.words("will have (?:already )?(?!improved|achieved|grown|become|gained|developed|learnt|"
                    + "learned|made|been|had)\\p{L}+(?:ed|en|ne|lt|ld|nt|de) [^,;.¤]{2,}"),
            // Without help
            Plain.words("(?:on my own|by myself|alone|unaided|independently|single-handed|"
                    + "without (?:any )?(?:help|supervision|asking|support|assistance|notes|mistakes|errors|"
                    + "corrections|[\\p{L}]+ing)|"
                    + "on (?:his|her|their) own|by (?:himself|herself|themselves))"),
            // How often
            Plain.words("(?:once|twice|" + Numbers.ANY + " times) (?:a|per|each|every) \\p{L}+"));

    /** A count of something. Hours and the like are counted apart. */
    private static final Pattern COUNT = Plain.words("(?:£|\\$|€)?(?:" + Numbers.ANY + ")(?:[ -]?(?:%|percent|"
            + "per cent)|(?: of)?[ -](?:(?:the|our|my|new|more|other|different) )*[\\p{L}][\\p{L}'-]*|k\\b)|"
            + "[£$€] ?\\d[\\d.,]*k?"
            + "|from (?:£|\\$|€)?" + Numbers.ANY + "[^;.]{0,30}? to (?:£|\\$|€)?" + Numbers.ANY);

    private static final Pattern TIME_UNIT = Pattern.compile("(?:of )?(?:full |whole |flying |more )?(?:second|"
            + "sec|minute|min|hour|hr|h|day|week|month|year|evening|morning|time|thing|step|more|or|and|a|per|"
            + "each|every|people's)s?\\b.*");
    private static final Pattern EFFORT = Plain.words("(?!learn|improve|become|get|develop|"
            + "master)\\p{L}+ (?:[^,;:]* )?(?:" + Numbers.ANY
            + ") ?(?:minutes?|mins?|hours?|hrs?|h)(?: (?:a|per|every|each|on) \\p{L}+|[^,;:]*\\b(?:every|each|"
            + "per|on) \\p{L}+)");

    /** Seen done without a thing being named beside it. */
    private static final Pattern SAYS_ALONE = Pattern.compile(
            ".*promot\\p{L}+|on .*|by .*|alone|unaided|without.*|once.*|twice.*|.*times.*|accepted|.*[abc][12].*|level \\d");

    /** With something named elsewhere in the goal. */
    private static final Pattern CERTIFIED =
            Pattern.compile("certificat\\p{L}+|exam\\p{L}*|diploma|licen[cs]e|" + "degree|qualification");

    private static final Pattern MEANT = Pattern.compile("\\bby \\p{L}+ing|\\bwith\\b|\\busing\\b");
    private static final Pattern PRAISE =
            Plain.words("better|more|good|great|successful|successfully|fluent|" + "excellent|confident|stronger");

    @Override
    public Verdict look(Wording goal) {
        boolean specific = Specific.holds(goal);
        Optional<Span> counted = counted(goal.main()).filter(span -> specific || !isShare(span.in(goal.main())));
        if (counted.isPresent()) {
            return held(goal, counted.get());
        }
        Optional<Span> effort = goal.inMain(EFFORT).filter(span -> !isMeans(goal.main(), span));
        if (effort.isPresent()) {
            return held(goal, effort.get());
        }
        for (Pattern pattern : SHOWN) {
            Optional<Span> shown = first(goal.main(), pattern, specific);
            if (shown.isPresent()) {
                return held(goal, shown.get());
            }
        }
        return Verdict.fallsShort(
                Letter.MEASURABLE,
                "Nobody could tell when it is reached: no number, level, certificate, post or finished piece of "
                        + "work.");
    }

    private static Verdict held(Wording goal, Span span) {
        return Verdict.holds(Letter.MEASURABLE, span, "It can be seen done: “%s”.".formatted(goal.words(span)));
    }

    /** Empty wherever what was found is only praise, such as "a better team player". */
    private static Optional<Span> first(String main, Pattern pattern, boolean specific) {
        Matcher m = pattern.matcher(main);
        while (m.find()) {
            if (SAYS_ALONE.matcher(m.group()).matches()
                    || (!PRAISE.matcher(m.group()).find() && names(m.group(), specific))) {
                return Optional.of(new Span(m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean names(String shown, boolean specific) {
        return (specific && CERTIFIED.matcher(shown).matches())
                || !Content.of(shown).isEmpty();
    }

    private static Optional<Span> counted(String main) {
        Matcher m = COUNT.matcher(main);
        while (m.find()) {
            String unit = m.group().replaceFirst("^[£$€]?(?:" + Numbers.ANY + ")[ -]?", "");
            if (!TIME_UNIT.matcher(unit).matches() && !isIdentifier(main, m.start())) {
                return Optional.of(new Span(m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    /** A share of nothing that is named tells nothing. */
    private static boolean isShare(String count) {
        return count.contains("%") || count.contains("percent") || count.contains("per cent");
    }

    /** "year 9", "page 3", "one day": a name, not a number of anything. */
    private static boolean isIdentifier(String main, int at) {
        return main.substring(0, at)
                .matches("(?s).*\\b(?:year|class|room|page|iso|version|wcag|chapter|no|this|" + "that) ?");
    }

    /** Hours after "by studying" are how, not how far. */
    private static boolean isMeans(String main, Span span) {
        return main.substring(0, span.from()).matches("(?s).*(?:\\bby|\\bwith|" + ",) ?")
                || MEANT.matcher(span.in(main)).find();
    }
}

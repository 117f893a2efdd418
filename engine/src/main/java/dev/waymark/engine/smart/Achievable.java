package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** It is within reach: nothing against it, and where others decide or years go into it, a step of one's own. */
final class Achievable implements LetterRule {
    /** What others decide. */
    static final Pattern OTHERS_DECIDE = Plain.words(
            "promot(?:ed|ion)|hired|appointed|chosen|selected|accepted|admitted|elected|discovered|headhunted|"
                    + "bestseller|best-seller|"
                    + "be(?:en)? (?:offered|given|recognised|recognized|noticed|nominated|awarded|invited)|"
                    + "(?:pay|salary) (?:rise|raise|increase)|a raise|a bonus|"
                    + "win (?:the|an?) [^,;.]*(?:award|prize|competition|medal|election|tender|contract)|"
                    + "go viral|award for|"
                    + "(?:get|have|got|land) (?:the|a|that) (?:[\\p{L}]+ )?(?:job|post|position)|"
                    + "(?:my )?(?:boss|manager|employer|company) (?:will )?(?:gives?|lets?|makes?|sees?|"
                    + "promotes?|pays?|notices?)");

    /** A post or a business of one's own: others or years stand before it. */
    static final Pattern UNDERTAKING =
            Plain.words("(?:become|becoming|be|work as|working as|job as|to be) (?!able |fluent |confident |familiar |"
                    + "proficient |comfortable |competent |ready |\\p{L}+ing )(?:an? |the |one of the |my own |"
                    + "fully |self-employed )?[\\p{L}¤'-]{3,}|"
                    + "(?:open|found|start|set up|run) (?:my|our|his|her|their|"
                    + "an?) (?:own )?(?:[\\p{L}-]+ )?(?:salon|business|company|restaurant|cafe|café|shop|studio|"
                    + "firm|practice|agency|school|start-?up|farm|bakery|clinic|gallery|hotel)|"
                    + "(?:switch|change|move|transition)(?:ing)? (?:careers? )?from [^,;.¤\\d]+ (?:to|"
                    + "into) (?:an? |the )?\\p{L}{2,}|play [\\p{L} ]+ in an? (?:professional|national) \\p{L}+|"
                    + "go (?:from employed|self-employed|freelance)|get into (?:medical|law|drama|art|"
                    + "business) school");

    private static final Pattern MEANS = Plain.words("(?:by|while|through|after|"
            + "via) (?:\\p{L}+ly )?(?:\\p{L}+ing)\\b|first step|(?:starting|beginning) with|until then|"
            + "to get there|take over|taking over|therefore i|for that i|"
            + "(?:" + Numbers.ANY + ") (?:\\p{L}+ )?(?:hours?|hrs?|minutes?|mins?|evenings?|lessons?|classes|"
            + "sessions?|shifts?)|i have (?:a|an|the|my|got|already|been|booked|saved)|"
            + "with (?:a|an|two|three|my|eight|the help|help|support)|then|every (?:day|week|evening|morning|"
            + "month)|a (?:week|month|day)|"
            + "(?:finish|complete|take|taking|sit|pass|apply|hand in|enrol|practis|studying|training|saving|"
            + "save|attend|publish|learn|build)\\p{L}*");

    private static final Pattern CLAUSE =
            Pattern.compile("[,:;.(-]\\s+(?:and |then |first |i (?:will |" + "am )?)?(\\p{L}+)");

    @Override
    public Verdict look(Wording goal) {
        Optional<Excess> excess = Excess.in(goal);
        if (excess.isPresent()) {
            return Verdict.fallsShort(
                    Letter.ACHIEVABLE, excess.get().span(), excess.get().why());
        }
        if (!Specific.holds(goal)) {
            return Verdict.fallsShort(Letter.ACHIEVABLE, "So wide that nobody can say whether it is within reach.");
        }
        Optional<Span> others = goal.inMain(OTHERS_DECIDE);
        Optional<Span> undertaking = goal.inMain(UNDERTAKING);
        Optional<Span> open = others.or(() -> undertaking);
        Optional<Span> part = open.flatMap(span -> ownPart(goal, span));
        if (open.isPresent() && part.isEmpty()) {
            return Verdict.fallsShort(
                    Letter.ACHIEVABLE,
                    open.get(),
                    (others.isPresent()
                                    ? "Others decide that (“%s”), and it does not say what you will do yourself."
                                    : "A long way (“%s”), and it says no step or means on it.")
                            .formatted(goal.words(open.get())));
        }
        return part.map(span ->
                        Verdict.holds(Letter.ACHIEVABLE, span, "It says how: “%s”.".formatted(goal.words(span))))
                .orElseGet(() -> alone(goal));
    }

    private static Verdict alone(Wording goal) {
        return Verdict.holds(
                Letter.ACHIEVABLE,
                Specific.span(goal),
                "It is in your own hands and of a size that people manage, as far as the words tell.");
    }

    private static Optional<Span> ownPart(Wording goal, Span open) {
        StringBuilder rest = new StringBuilder(goal.main());
        Plain.mask(rest, open);
        return Plain.find(MEANS, rest.toString())
                .or(() -> CLAUSE.matcher(rest.toString())
                        .results()
                        .filter(m -> !WordLists.verb(m.group(1)).equals(m.group(1)) || WordLists.isVerb(m.group(1)))
                        .map(m -> new Span(m.start(1), m.end(1)))
                        .findFirst());
    }
}

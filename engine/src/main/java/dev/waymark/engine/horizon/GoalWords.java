package dev.waymark.engine.horizon;

import dev.waymark.engine.smart.Said;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of ours of how English goals are worded. Other languages pass unmarked: what is not known to be vague is not called so. */
final class GoalWords {
    /** Directions without an end: one is never done getting better. */
    private static final Pattern VAGUE = word("get(?:ting)? (?:better|more|into|ahead|on top of)|"
            + "be(?:come|coming|ing)? (?:much |far )?(?:better|good|more|successful|happy|happier|confident|experienced)|"
            + "improv(?:e|ing)|work(?:ing)? on|learn(?:ing)?|know(?:ing)? more|understand(?:ing)? (?:more|better)|"
            + "grow(?:ing)?|develop(?:ing)? (?:my|myself|further|personally|professionally)|progress(?:ing)?|advanc(?:e|ing)|"
            + "mov(?:e|ing) (?:up|on|forward|ahead)|gain(?:ing)? (?:more )?(?:experience|confidence)|do(?:ing)? (?:well|better|more)|"
            + "mak(?:e|ing) a difference|try(?:ing)? (?:to|out|something)|explor(?:e|ing)|something (?:new|else|different)|"
            + "better at|strengthen(?:ing)?|deepen(?:ing)?|broaden(?:ing)?");

    /** What turns a direction into an outcome. */
    private static final Pattern OUTCOME =
            word("so that i|until i|to the point|(?:well )?enough to|by passing|such that");

    /** Numbers with a thing, levels, certificates, standards of independence, and events others can see. */
    private static final Pattern MEASURED = word(
            "\\d+(?:[.,]\\d+)? ?(?:%|percent)|"
                    + "\\d+ (?!years?\\b|months?\\b|weeks?\\b|days?\\b|january|february|march|april|may\\b|june|july|august|september|october|november|december)\\p{L}+|"
                    + "(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?!years?\\b|months?\\b|weeks?\\b|days?\\b)\\p{L}+|"
                    + "level \\d|[abc][12]|exam(?:ination)?s?|certif\\w+|licen[cs]e\\w*|diploma|(?:my|a|the) degree|chartered|registered|accredited|"
                    + "by myself|myself|on my own|alone|without (?:any )?help|unaided|(?:have|got|get) (?:the|a|that) job|hired|appointed|promoted");

    private static final Pattern ROLE = word(
            "(?:as|be|become|am|i’m|i'm) (?:an? |the |one of )?\\p{L}{3,}|jobs?|role|position|post|"
                    + "(?:lead|head|run|manage|own|found|direct)(?:ing)? (?:an? |the |my |our )?\\p{L}+|self-employed|freelanc\\w+|practice|partner");

    private static final Pattern REASON =
            Pattern.compile("(?iu)\\b(?:because|so that|in order to|since that)\\b\\s*(.{8,})");

    private GoalWords() {}

    /** The vague wording, unless the goal goes on to say what comes of it. */
    static Optional<String> vague(String statement) {
        return OUTCOME.matcher(statement).find() || measured(statement).isPresent()
                ? Optional.empty()
                : found(VAGUE, statement);
    }

    static Optional<String> measured(String statement) {
        return found(MEASURED, statement);
    }

    static Optional<String> role(String statement) {
        return found(ROLE, statement);
    }

    static Optional<String> decidedByOthers(String text) {
        return Said.decidedByOthers(text);
    }

    static Optional<String> reason(String statement) {
        Matcher matcher = REASON.matcher(statement);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}

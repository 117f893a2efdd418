package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** It says what it is for: a reason, a role, somebody who is better off; or names what the target asks for. */
final class Relevant implements LetterRule {
    private static final Pattern ROLE = Plain.words(
            "(?:becom(?:e|ing)|work as|working as|job as|qualify as|train as|register as|hired as|promoted to|"
                    + "promotion to|employed as|be) (?!able |fluent |confident |familiar |aware |proficient |"
                    + "comfortable |competent |known |more |less |better |good |part |\\p{L}+(?:ed|en) |"
                    + "a bestseller|a best-seller)(?:an? |the |one of the |"
                    + "my own )?(?:fully )?[\\p{L}-]{3,}(?: [\\p{L}-]+){0,3}|"
                    + "as an? \\p{L}+|(?:apply|audition)\\p{L}* (?:to|for) (?:\\p{L}+ ){0,4}\\p{L}+|(?:target|"
                    + "next|new|current|future) (?:role|job|post|position)|"
                    + "(?:in|for|to|into|move from|from) (?:\\p{L}+ )?(?:role|post|position) (?:of|as)|"
                    + "self-employed|get accepted (?:to|for)|(?:switch|change|move|"
                    + "transition)(?:ing)? (?:careers? )?from [^,;.]+ (?:to|into) (?:an? |the )?\\p{L}+|"
                    + "(?:elected|appointed|selected|hired|chosen|accepted|employed) (?:head|director|partner|"
                    + "chair|as|to|for|by) (?:an? |the )?\\p{L}+|(?:move|transition|switch|change|"
                    + "go)(?:ing)? into \\p{L}+|selected for|"
                    + "play [\\p{L} ]+ in an? [\\p{L} ]*(?:orchestra|band|team)|(?:open|found|start) (?:my|our|"
                    + "his|her) own(?: [\\p{L}-]+){1,3}");

    /** A figure of the work, or people it is done for, that the goal makes better. */
    private static final Pattern BETTER_OFF =
            Plain.words("(?:reduc|cut|lower|shorten|decreas|halv|eliminat|prevent|fewer|speed up|sav|increas|grow|rais|"
                    + "boost|doubl|tripl)(?:e|es|s|ing|ting)?\\b (?:[^ ;.]+ ){0,9}?"
                    + "(?:sales|revenue|turnover|profit|margin|conversion|subscribers?|customers?|complaints?|"
                    + "errors?|mistakes?|incidents?|accidents?|injuries|falls|waste|costs?|spending|waiting|delays?|"
                    + "churn|attendance|satisfaction|retention|absences?|downtime|defects?|time|patients?|"
                    + "pupils?|members?|donations?|no-shows?|queues?|infections?|emissions|bookings|visitors|enquiries|leads|response)|"
                    + "(?:save|saves|saving) (?:the|our|my) [\\p{L} ]+(?:hours|time|money|days)|to see whether|"
                    + "to decide (?:if|whether)|to find out (?:if|whether)");

    @Override
    public Verdict look(Wording goal) {
        Optional<Span> asked = askedFor(goal);
        if (asked.isPresent()) {
            return Verdict.holds(
                    Letter.RELEVANT,
                    asked.get(),
                    "%s asks for “%s”."
                            .formatted(goal.context().target().orElse("Your target"), goal.words(asked.get())));
        }
        Optional<Span> reason = goal.reason().filter(span -> says(span.in(goal.undated())));
        if (reason.isPresent()) {
            return held(reason.get(), "It says what it is for: “%s”.", goal);
        }
        if (Specific.holds(goal)) {
            Optional<Span> role = Plain.find(ROLE, goal.main())
                    .filter(span -> !Content.of(span.in(goal.main())).isEmpty());
            if (role.isPresent()) {
                return held(role.get(), "It is the role you want, or leads to it: “%s”.", goal);
            }
            Optional<Span> betterOff = Plain.find(BETTER_OFF, goal.main());
            if (betterOff.isPresent()) {
                return held(betterOff.get(), "Somebody is better off by it: “%s”.", goal);
            }
        }
        return Verdict.fallsShort(
                Letter.RELEVANT,
                goal.context()
                        .target()
                        .map(title -> "It does not say what it is for, nor names what %s asks for.".formatted(title))
                        .orElse("It does not say what it is for: a role, a need or a reason."));
    }

    private static Verdict held(Span span, String sentence, Wording goal) {
        return Verdict.holds(Letter.RELEVANT, span, sentence.formatted(goal.words(span)));
    }

    /** "because it is relevant" says nothing. */
    private static boolean says(String reason) {
        return GoalForm.words(reason).stream()
                .anyMatch(word -> !WordLists.STOP.contains(word)
                        && !WordLists.hasNearly(WordLists.JARGON, word)
                        && !word.matches("because|since|that|order|needed|required"));
    }

    /** What the target asks for, or the target itself, by its name. */
    static Optional<Span> askedFor(Wording goal) {
        return Stream.concat(goal.context().gaps().stream(), goal.context().target().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Plain.find(Plain.words(Pattern.quote(name)), goal.plain()).stream())
                .findFirst();
    }
}

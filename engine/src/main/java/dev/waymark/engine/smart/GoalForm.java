package dev.waymark.engine.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is a goal at all: someone who does something; and what of it is more than words about goals. */
final class GoalForm {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'+#]*(?:-[\\p{L}\\d]+)*");
    private static final Pattern INTENDS = Plain.words(
            "will|has to|have to|'ll|i'll|want|wants|wanna|gonna|gona|going to|would like|would love|'d like|"
                    + "'d love|i'd love|love to|i'd like|like to|hope|hopes|wish|wishes|intend|intends|"
                    + "plan to|plans to|aim to|aims to|need|needs|should|must|shall|commit|try to|is to|are to|"
                    + "(?:goal|aim|target|plan|objective|ambition)(?: [\\p{L}¤]+)* is|to be|i make|i am making|"
                    + "i'm|am going");
    private static final Pattern HEADED =
            Pattern.compile("^\\s*(?:my |our )?(?:\\p{L}+ )?(?:goal|objective|" + "target|aim|plan)(?: \\d+)? ?[:-]");
    private static final Pattern STATES = Plain.words("is|are|was|were|has|have|had");
    /** "My goal for this year is": a way to begin, no word too many. */
    private static final Pattern OPENING = Pattern.compile("^\\s*(?:(?:my|our|his|her|their|"
            + "the) (?:\\p{L}+ ){0,2}?(?:goal|aim|target|objective|plan|ambition)s?(?: [\\p{L}¤]+){0,5}? (?:is|"
            + "are)\\b|(?:my |our )?(?:\\p{L}+ )?(?:goal|objective|target|aim|plan)(?: \\d+)? ?[:-])");

    private static final Pattern ASKS = Pattern.compile("\\?\\s*$|^\\s*(?:what|which|who|why|how|where) |"
            + "^\\s*(?:is|are|do|does|can|could|should) (?:i|you|we|they|he|she|it|the|my|there|anyone) ");
    private static final Pattern TOLD = Pattern.compile("^\\s*(?:i|we|he|she|they)(?: have|'ve| has|"
            + " had)? (?:was|were|been|went|did|got|had|made|\\p{L}+ed)\\b");
    private static final Pattern OBJECT_AFTER = Pattern.compile(
            "^(?:a|an|the|my|our|his|her|their|all|each|every|at|up|out|on|in|with|to|from|one|two|three|four|"
                    + "five|six|ten|\\d.*)$");
    private static final int EARLY = 5;
    private static final int STUFFED = 2;

    private GoalForm() {}

    /** Empty if it is one; otherwise why it is not. */
    static Optional<String> fault(Wording goal) {
        if (!goal.plain().matches("(?s).*\\p{L}{2}.*")) {
            return Optional.of("This says nothing in words.");
        }
        if (isStuffed(goal)) {
            return Optional.of("These are words about goals; what is to be done is not among them.");
        }
        if (ASKS.matcher(goal.plain()).find()) {
            return Optional.of("This is a question, not yet a goal.");
        }
        if (TOLD.matcher(goal.undated()).find()
                && Plain.find(INTENDS, goal.undated()).isEmpty()) {
            return Optional.of("This tells what was, not what is to be.");
        }
        return begins(goal.main()) < 0 && !isNamedWithItsEnd(goal)
                ? Optional.of("Nobody does anything in it: a goal says what you will do or be.")
                : Optional.empty();
    }

    /** "AWS certification by June": no verb, but a thing and its end. */
    private static boolean isNamedWithItsEnd(Wording goal) {
        return !goal.deadlines().isEmpty()
                && Plain.find(STATES, goal.main()).isEmpty()
                && !Content.of(goal.main()).isEmpty();
    }

    /** Two words about goals or more, and hardly anything else. */
    private static boolean isStuffed(Wording goal) {
        String said = OPENING.matcher(goal.undated()).replaceFirst("");
        List<String> words = words(said);
        long jargon = words.stream().filter(w -> isJargon(w)).distinct().count();
        int content = Content.of(said).size();
        return (jargon > 0 && content == 0) || (jargon >= STUFFED && content <= jargon / 2);
    }

    private static boolean isJargon(String word) {
        return WordLists.hasNearly(WordLists.JARGON, word);
    }

    /** Where what is to be done begins; -1 if nothing is. */
    static int begins(String main) {
        Matcher intends = INTENDS.matcher(main);
        if (intends.find()) {
            return intends.end();
        }
        Matcher headed = HEADED.matcher(main);
        Matcher m = WORD.matcher(main);
        if (headed.find()) {
            m.region(headed.end(), main.length());
        }
        List<String> seen = new ArrayList<>();
        while (m.find() && seen.size() < EARLY) {
            String word = m.group();
            if (isAction(word, seen, rest(main, m.end()))) {
                return m.start();
            }
            if (!word.equals("to") && !word.matches("finally|please|also|then|first|now|within|and|asap")) {
                seen.add(word);
            }
        }
        return -1;
    }

    private static boolean isAction(String word, List<String> before, String next) {
        if (before.isEmpty()) {
            return WordLists.isVerb(word)
                    || (OBJECT_AFTER.matcher(next).find() && !WordLists.STOP.contains(word) && !isJargon(word));
        }
        return !WordLists.verb(word).equals(word) && !WordLists.STOP.contains(word) && !isJargon(word)
                || (before.getLast().matches("i|we|to|you|they|and|;") && WordLists.isVerb(word));
    }

    private static String rest(String text, int from) {
        Matcher m = WORD.matcher(text);
        return m.find(from) ? m.group() : "";
    }

    static boolean hasVerb(String text) {
        return words(text).stream()
                .anyMatch(w -> WordLists.isVerb(w) || !WordLists.verb(w).equals(w));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }
}

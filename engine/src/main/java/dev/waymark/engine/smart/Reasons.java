package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a goal is wanted, as far as its text says so: up to the end of the sentence. */
final class Reasons {
    private static final String REST = "[^.;]*(?:\\.\\d[^.;]*)*";

    private static final Pattern CONNECTED = Plain.words(
            "(?:because|becouse|becuase|(?:(?:it|this|which|that) )?(?:is|are) (?:important|necessary|needed|"
                    + "useful|essential|required|vital) (?:for|to|in|at)|bc|cause|coz|cos|since|so that|"
                    + "so as to|so (?=i |we |he |she |they |my |our |the |that )|in order to|in order that|"
                    + "in preparation for|with a view to|with the aim of|otherwise|or else|that way|"
                    + "which (?:will|would|lets|helps|saves|means|gives|allows|makes)|which (?:is|"
                    + "are) (?:needed|required|wanted|asked)|"
                    + "(?:needed|required|asked|wanted) (?:for|by|in)|as (?:an? |the |my )?(?:first |next |"
                    + "last )?(?:step|preparation) (?:to|towards?|for|into)|"
                    + "(?:to|for) (?:my|our|his|her|their) (?:role|job|post|work) as)\\b" + REST);

    /** "as the site needs a second operator"; not "as carpenter", nor "as soon as". */
    private static final Pattern AS = Pattern.compile("(?<![\\p{L}\\d])as (?:i|we|he|she|they|it|my|our|the|"
            + "this|that|his|her|their|\\p{L}+ing|\\p{L}+s)"
            + " (?:[\\p{L}'-]+ ){0,6}?(?:needs?|wants?|asks?|requires?|is|are|am|has|have|will|lacks?|depends?|"
            + "want|expects?|demands?|do|does)\\b"
            + REST);

    /** A clause of its own: "; my employer wants it". */
    private static final Pattern WANTED = Pattern.compile(
            "(?:[;:,.(-] ?)(?:[\\p{L}'-]+ ){1,8}?(?:wants?|needs?|requires?|asks? for|demands?|expects?|"
                    + "pays? for|depends? on) (?:it|this|that|one|me|us|for)\\b"
                    + REST);

    /** A purpose before what is done: "To move to site supervisor, I will …". */
    private static final Pattern FIRST = Pattern.compile(
            "^\\s*(?:in order )?to \\p{L}+ [^,;.]*(?=, (?:[\\p{L}]+ ){1,3}?(?:will|am|is|plan|plans|want|wants|"
                    + "need|needs)\\b)");

    /** A purpose after what is done: "…, to pay for new instruments". */
    private static final Pattern PURPOSE =
            Pattern.compile("(?<![\\p{L}\\d])(?:for )?to (?!get " + "there)(\\p{L}+)\\b" + REST);

    private static final Pattern FOR_VERB =
            Pattern.compile("(?<![\\p{L}\\d])for (?:help|learn|get|work|become|" + "find|make|be)\\b" + REST);

    /** After these, "to" goes with the word before it. */
    private static final Pattern GOVERNS = Pattern.compile("(?:want|wants|wanted|like|love|keen|glad|happy|"
            + "eager|need|needs|plan|plans|aim|aims|hope|hopes|wish|wishes|intend|"
            + "intends|going|try|trying|learn|learns|learning|able|how|have|has|start|begin|continue|ought|"
            + "decide|agree|commit|ready|is|was|"
            + "teach|train|ask|help|get|used|due|expect|expects|want me|level|up|target|goal|allowed|likely|"
            + "supposed|what|when|where|whether|"
            + "him|her|them)$");

    private static final Pattern BETWEEN = Pattern.compile("(?:teach|train|ask|help|get|persuade|convince|coach|"
            + "enable|allow|tell|want|expect|goal|aim|target|ambition|plan)(?:s|ing)? (?!to )[^,;:]*$");

    private Reasons() {}

    static Optional<Span> in(String undated) {
        return Stream.of(FIRST, CONNECTED, AS, WANTED, FOR_VERB)
                .flatMap(pattern -> Plain.find(pattern, undated).stream())
                .min((a, b) -> Integer.compare(a.from(), b.from()))
                .or(() -> purpose(undated));
    }

    private static Optional<Span> purpose(String undated) {
        Matcher m = PURPOSE.matcher(undated);
        int from = 0;
        while (m.find(from)) {
            String before = undated.substring(0, m.start()).strip();
            if (isPurpose(before, m.group(1))) {
                return Optional.of(new Span(m.start(), m.end()));
            }
            from = m.start() + 2;
        }
        return Optional.empty();
    }

    private static boolean isPurpose(String before, String verb) {
        return GoalForm.hasVerb(before)
                && (WordLists.isVerb(verb) || verb.equals("see") || verb.equals("become") || verb.equals("understand"))
                && !GOVERNS.matcher(before).find()
                && !BETWEEN.matcher(before).find();
    }
}

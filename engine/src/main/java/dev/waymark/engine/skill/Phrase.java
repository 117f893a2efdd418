package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.ElementId;
import java.util.List;

/**
 * A phrase that tells of an element.
 *
 * @param hint whether it tells so only sometimes
 * @param words those that tell something; all of them where fewer than two do
 * @param inOrder whether it counts only word for word, as "on time" must
 * @param asNamed whether it counts only in the form it has: "Writing" is a skill, and who wrote tests need not have it
 */
record Phrase(ElementId element, boolean hint, List<Token> words, boolean inOrder, boolean asNamed) {
    /** An element's own name. */
    static Phrase named(ElementId element, String name) {
        Phrase phrase = of(element, name);
        return new Phrase(
                element, false, phrase.words(), phrase.inOrder(), phrase.words().size() == 1);
    }

    /** @param written ends in "?" if it is a hint only, in "!" if only the form it has counts: "patients" are no patient people */
    static Phrase of(ElementId element, String written) {
        boolean hint = written.endsWith("?");
        boolean asNamed = written.endsWith("!");
        List<Token> all = Tokens.of(hint || asNamed ? written.substring(0, written.length() - 1) : written);
        List<Token> telling = all.stream().filter(Token::tells).toList();
        boolean inOrder = asNamed || telling.size() < 2 && all.size() > telling.size();
        return new Phrase(element, hint, inOrder ? all : telling, inOrder, asNamed);
    }

    /** One word is compared more strictly than several: "acting" is not "active", and "marketing" not "market". */
    boolean same(int word, Token token) {
        Token own = words.get(word);
        if (asNamed) {
            return own.plain().equals(token.plain());
        }
        return words.size() == 1 || inOrder
                ? own.inflected().equals(token.inflected()) && (!isOfDoing(own) || isOfDoing(token))
                : own.root().equals(token.root());
    }

    private static boolean isOfDoing(Token token) {
        return token.plain().endsWith("ing") || token.plain().endsWith("ings");
    }
}

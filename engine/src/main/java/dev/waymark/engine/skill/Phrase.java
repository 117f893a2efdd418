package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.ElementId;
import java.util.List;

/**
 * A phrase that tells of an element.
 *
 * @param hint whether it tells so only sometimes
 * @param words those that tell something; all of them where fewer than two do
 * @param inOrder whether it counts only word for word, as "on time" must
 */
record Phrase(ElementId element, boolean hint, List<Token> words, boolean inOrder) {
    static Phrase of(ElementId element, String written) {
        boolean hint = written.endsWith("?");
        List<Token> all = Tokens.of(hint ? written.substring(0, written.length() - 1) : written);
        List<Token> telling = all.stream().filter(Token::tells).toList();
        boolean inOrder = telling.size() < 2 && all.size() > telling.size();
        return new Phrase(element, hint, inOrder ? all : telling, inOrder);
    }

    /** One word is compared more strictly than several: "acting" is not "active". */
    boolean same(int word, Token token) {
        Token own = words.get(word);
        return words.size() == 1 || inOrder
                ? own.inflected().equals(token.inflected())
                : own.root().equals(token.root());
    }
}

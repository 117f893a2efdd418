package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import java.util.List;

/** Finds skills in what people write: rated elements by everyday phrases, tools by name, each with where it is said. */
public interface SkillSearch {
    /** Each skill once, the likeliest first; what is less likely than not to be meant is left out. Equal input gives equal output. */
    List<SkillMatch> search(String text, int limit);

    /** As {@link #search}, in what somebody asks for or dreams of, where a wish tells of a skill as well as a claim does. */
    List<SkillMatch> wanted(String text, int limit);

    /** A search over a catalogue; safe to share between threads. */
    static SkillSearch over(Catalogue catalogue) {
        List<Phrase> phrases = Phrases.shipped();
        return new TextSkillSearch(
                catalogue,
                PhraseIndex.of(phrases, catalogue),
                ToolsInContext.of(catalogue),
                Spelling.of(phrases, catalogue));
    }
}

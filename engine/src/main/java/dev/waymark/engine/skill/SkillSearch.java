package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import java.util.List;

/** Finds skills in what people write: rated elements by everyday phrases, tools by name, each with where it is said. */
public interface SkillSearch {
    /** Each skill once, the likeliest first; what is less likely than not to be meant is left out. Equal input gives equal output. */
    List<SkillMatch> search(String text, int limit);

    /** A search over a catalogue; safe to share between threads. */
    static SkillSearch over(Catalogue catalogue) {
        return new TextSkillSearch(
                catalogue,
                PhraseIndex.of(Phrases.shipped(), catalogue),
                ToolsInContext.of(catalogue),
                Spelling.of(catalogue));
    }
}

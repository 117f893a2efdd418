package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoSkill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What ESCO's skills are called, in every language of the catalogue, and where a text calls one so. */
final class EscoNames {
    private static final double OF_LABEL = 0.9;
    private static final double OF_ALTERNATIVE = 0.8;

    /** A single word says less than several. */
    private static final double OF_ONE_WORD = 0.85;

    /** A name that several skills share. */
    private static final double SHARED = 0.6;

    private static final int LONGEST = 12;

    private final Map<String, List<Named>> byStems = new HashMap<>();
    private int longest;

    private record Named(EscoSkill skill, boolean preferred) {}

    static EscoNames of(Esco esco) {
        EscoNames names = new EscoNames();
        for (EscoSkill skill : esco.skills()) {
            skill.labels().values().forEach(label -> names.add(label, skill, true));
            skill.alternatives().forEach(other -> names.add(other, skill, false));
        }
        return names;
    }

    private void add(String name, EscoSkill skill, boolean preferred) {
        List<Token> words = telling(Tokens.of(name));
        if (words.isEmpty()
                || words.size() > LONGEST
                || words.size() == 1 && words.getFirst().plain().length() < 3) {
            return;
        }
        List<Named> known = byStems.computeIfAbsent(stems(words, 0, words.size()), s -> new ArrayList<>(1));
        if (known.stream().noneMatch(n -> n.skill() == skill)) {
            known.add(new Named(skill, preferred));
        }
        longest = Math.max(longest, words.size());
    }

    private static List<Token> telling(List<Token> tokens) {
        return tokens.stream().filter(Token::tells).toList();
    }

    private static String stems(List<Token> tokens, int from, int to) {
        StringBuilder stems = new StringBuilder();
        for (int i = from; i < to; i++) {
            stems.append(tokens.get(i).inflected()).append(' ');
        }
        return stems.toString();
    }

    /** The longest name at each place. */
    List<SkillMatch> in(List<Token> all) {
        List<Token> tokens = telling(all);
        List<SkillMatch> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int taken = 0;
            for (int size = Math.min(longest, tokens.size() - at); size > 0 && taken == 0; size--) {
                Token last = tokens.get(at + size - 1);
                List<Named> named = last.sentence() == tokens.get(at).sentence()
                        ? byStems.getOrDefault(stems(tokens, at, at + size), List.of())
                        : List.of();
                if (!named.isEmpty() && !(size == 1 && ToolNames.isEnglish(last.plain()))) {
                    Span span =
                            new Span(tokens.get(at).span().from(), last.span().to());
                    add(named, size, span, found);
                    taken = size;
                }
            }
            at += Math.max(1, taken);
        }
        return found;
    }

    private static void add(List<Named> named, int words, Span span, List<SkillMatch> found) {
        List<Named> preferred = named.stream().filter(Named::preferred).toList();
        List<Named> meant = preferred.isEmpty() ? named : preferred;
        for (Named one : meant) {
            double score = (one.preferred() ? OF_LABEL : OF_ALTERNATIVE)
                    * (words == 1 ? OF_ONE_WORD : 1)
                    * (meant.size() > 1 ? SHARED : 1);
            found.add(new SkillMatch(new Skill.EscoNamed(one.skill()), score, span));
        }
    }
}

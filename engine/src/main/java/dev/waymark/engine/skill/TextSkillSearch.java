package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for phrases and tool names. The longest phrase wins where several overlap, a tool's name is no phrase, and what a
 * text denies or does not claim is not found.
 */
final class TextSkillSearch implements SkillSearch {
    /** Below this something else is meant about as often. */
    private static final double LEAST = 0.45;

    /** Beyond this much of a text nobody speaks of skills; keeps a hostile one from taking long. */
    private static final int LONGEST = 100_000;

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final PhraseIndex phrases;
    private final ToolsInContext tools;
    private final Spelling spelling;
    private final @Nullable EscoNames esco;

    TextSkillSearch(Catalogue catalogue, PhraseIndex phrases, ToolsInContext tools, Spelling spelling) {
        catalogue.elements().forEach(e -> elements.put(e.id().value(), e));
        this.phrases = phrases;
        this.tools = tools;
        this.spelling = spelling;
        this.esco = catalogue.esco().map(EscoNames::of).orElse(null);
    }

    @Override
    public List<SkillMatch> search(String text, int limit) {
        return search(text, limit, true);
    }

    @Override
    public List<SkillMatch> wanted(String text, int limit) {
        return search(text, limit, false);
    }

    private List<SkillMatch> search(String text, int limit, boolean claimedOnly) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> written = Tokens.of(whole);
        List<Token> tokens = written.stream().map(spelling::corrected).toList();
        List<Span> denied = denied(whole, tokens, claimedOnly);
        List<SkillMatch> found = new ArrayList<>();
        for (SkillMatch tool : tools.in(whole, tokens)) {
            if (denied.stream().noneMatch(d -> d.overlaps(tool.span()))) {
                found.add(tool);
            }
        }
        long telling = tokens.stream().filter(Token::tells).count();
        List<Span> names = found.stream().map(SkillMatch::span).toList();
        for (PhraseMatch match : longest(phrases.in(tokens))) {
            Element element = elements.get(match.phrase().element().value());
            boolean said = denied.stream().noneMatch(d -> d.overlaps(match.span()));
            if (element != null && said && names.stream().noneMatch(n -> n.covers(match.span()))) {
                found.add(new SkillMatch(new Skill.Rated(element), Likelihood.of(match, telling), match.span()));
            }
        }
        if (esco != null) {
            // Also as written: in another language a word is no misspelling of an English one.
            Stream.concat(esco.in(written).stream(), esco.in(tokens).stream())
                    .filter(m -> denied.stream().noneMatch(d -> d.overlaps(m.span())))
                    .forEach(found::add);
        }
        return onceEach(found).stream()
                .filter(m -> m.score() >= LEAST)
                .sorted(Comparator.comparingDouble(SkillMatch::score)
                        .reversed()
                        .thenComparing(m -> m.skill().id()))
                .limit(limit)
                .toList();
    }

    private static List<Span> denied(String text, List<Token> tokens, boolean claimedOnly) {
        boolean[] denied = Negations.in(text, tokens);
        boolean[] unclaimed = Unclaimed.in(tokens);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < denied.length; i++) {
            if (denied[i] || claimedOnly && unclaimed[i]) {
                spans.add(tokens.get(i).span());
            }
        }
        return spans;
    }

    /** Without those whose words are all words of a longer one. */
    private static List<PhraseMatch> longest(List<PhraseMatch> matches) {
        return matches.stream()
                .filter(m -> matches.stream()
                        .noneMatch(o -> (!o.turned() && o.between() == 0
                                        || o.phrase()
                                                .element()
                                                .equals(m.phrase().element()))
                                && m.isPartOf(o)))
                .toList();
    }

    private static Collection<SkillMatch> onceEach(List<SkillMatch> found) {
        Map<String, SkillMatch> best = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingDouble(SkillMatch::score)
                        .reversed()
                        .thenComparing(m -> m.span().from()))
                .forEach(m -> best.merge(
                        m.skill().id(),
                        m,
                        (first, other) -> first.span().overlaps(other.span())
                                ? first
                                : first.scoring(Likelihood.both(first.score(), other.score()))));
        return best.values();
    }
}

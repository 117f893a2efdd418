package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells tools from the English words they are called by: "Excel" beside "Word", or with a word of its own category
 * ("spreadsheet") near, is the program; "excel at" is not.
 */
final class ToolsInContext {
    private static final double SURE = 0.95;
    private static final double SURE_IN_SHORT = 0.85;
    private static final double TOLD_BY_OTHERS = 0.85;
    private static final double TOLD_BY_CATEGORY = 0.8;
    private static final double TOLD_BY_USE = 0.75;
    private static final double LOWER_CASE = 0.75;
    private static final double ALONE = 0.6;

    /** So near stands a word that tells. */
    private static final int NEAR = 6;

    private static final Set<String> OF_SOFTWARE = Set.of(
            "software",
            "program",
            "language",
            "script",
            "code",
            "develop",
            "developer",
            "programm",
            "programming",
            "tool",
            "app",
            "macro",
            "query",
            "database",
            "library",
            "framework",
            "package",
            "server",
            "cloud",
            "automat",
            "stack",
            "backend",
            "use",
            "proficient",
            "microsoft",
            "ms",
            "office",
            "skill",
            "suite",
            "certify",
            "pipelin",
            "dashboard",
            "deploy",
            "configur",
            "administer",
            "experienc",
            "advanc");

    /** After which a name is no name: "excel at", "access to", "word of mouth", "go to", "R&D". */
    private static final Set<String> NEVER_BEFORE = Set.of("at", "to", "of", "in", "&", "level", "suite");

    private static final Set<String> USING = Set.of("in", "using", "with", "via", "used");

    private static final Set<String> CATEGORY_NOISE = Set.of("software", "and", "or", "system", "office");

    private final ToolNames names;
    private final Map<String, Tool> tools = new HashMap<>();
    private final Map<String, Set<String>> categoryWords = new HashMap<>();

    private ToolsInContext(ToolNames names) {
        this.names = names;
    }

    static ToolsInContext of(Catalogue catalogue) {
        ToolsInContext context = new ToolsInContext(ToolNames.of(catalogue));
        catalogue.occupations().forEach(o -> o.tools().forEach(t -> context.tools.putIfAbsent(t.name(), t)));
        context.tools
                .values()
                .forEach(t -> context.categoryWords.computeIfAbsent(t.category(), ToolsInContext::telling));
        return context;
    }

    private static Set<String> telling(String category) {
        Set<String> words = new HashSet<>();
        for (Token token : Tokens.of(category)) {
            if (token.tells() && !CATEGORY_NOISE.contains(token.plain())) {
                words.add(token.inflected());
            }
        }
        return words;
    }

    List<SkillMatch> in(String text, List<Token> tokens) {
        List<ToolNames.Spotted> spotted = names.perhapsInText(text);
        List<SkillMatch> found = new ArrayList<>();
        for (ToolNames.Spotted one : spotted) {
            Tool tool = tools.get(one.name());
            if (tool == null) {
                continue;
            }
            double score = likelihood(one, tool, spotted, text, tokens);
            if (score > 0) {
                found.add(new SkillMatch(new Skill.ToolSkill(tool.name(), tool.category()), score, one.span()));
            }
        }
        return found;
    }

    private double likelihood(
            ToolNames.Spotted one, Tool tool, List<ToolNames.Spotted> all, String text, List<Token> tokens) {
        if (one.sure()) {
            return one.written().length() > 3 || one.written().indexOf(' ') > 0 ? SURE : SURE_IN_SHORT;
        }
        boolean capital = isCapital(one.written());
        if (!ToolNames.isEnglish(one.written())) {
            return tool.hot() ? LOWER_CASE : saysCategory(one, tool, tokens) ? ALONE : 0;
        }
        if (isOrdinary(one, text, tokens)) {
            return 0;
        }
        if (one.span().from() == 0 && one.span().to() == text.strip().length()) {
            return capital ? ALONE : 0;
        }
        if (!capital) {
            return saysCategory(one, tool, tokens) && one.written().length() > 3 ? ALONE : 0;
        }
        boolean others = all.stream()
                .anyMatch(o -> isListedWith(o.span(), one.span(), text)
                        && (o.sure() || isCapital(o.written()) && !isOrdinary(o, text, tokens)));
        return others
                ? TOLD_BY_OTHERS
                : saysCategory(one, tool, tokens) ? TOLD_BY_CATEGORY : followsUse(one, tokens) ? TOLD_BY_USE : 0;
    }

    /** "In R", "using Access": but "in Spring" may be a time of year. */
    private static boolean followsUse(ToolNames.Spotted one, List<Token> tokens) {
        return !one.written().equals("Spring")
                && tokens.stream()
                        .filter(t -> t.span().to() == one.span().from() - 1)
                        .anyMatch(t -> USING.contains(t.plain()));
    }

    private static boolean isCapital(String written) {
        return !written.equals(written.toLowerCase(Locale.ROOT));
    }

    private static boolean isOrdinary(ToolNames.Spotted one, String text, List<Token> tokens) {
        int to = one.span().to();
        char next = to < text.length() ? text.charAt(to) : ' ';
        char before = one.span().from() > 0 ? text.charAt(one.span().from() - 1) : ' ';
        if (next == '&' || next == '-' || next == '\'' || before == '-' || before == '&') {
            return true;
        }
        return tokens.stream()
                .filter(t -> t.span().from() >= to)
                .findFirst()
                .filter(t -> t.span().from() == to + 1)
                .map(t -> NEVER_BEFORE.contains(t.plain()))
                .orElse(false);
    }

    /** Only names, commas and joining words stand between two entries of a list. */
    private static boolean isListedWith(Span sure, Span other, String text) {
        int from = Math.min(sure.to(), other.to());
        int to = Math.max(sure.from(), other.from());
        return from <= to && to - from <= 40 && text.substring(from, to).indexOf('.') < 0;
    }

    private boolean saysCategory(ToolNames.Spotted one, Tool tool, List<Token> tokens) {
        Set<String> own = categoryWords.getOrDefault(tool.category(), Set.of());
        int place = 0;
        while (place < tokens.size()
                && tokens.get(place).span().from() < one.span().from()) {
            place++;
        }
        for (int i = Math.max(0, place - NEAR); i < Math.min(tokens.size(), place + NEAR + 1); i++) {
            Token token = tokens.get(i);
            boolean tells = own.contains(token.inflected())
                    || OF_SOFTWARE.contains(token.inflected())
                    || OF_SOFTWARE.contains(token.root());
            if (tells && !token.span().overlaps(one.span())) {
                return true;
            }
        }
        return false;
    }
}

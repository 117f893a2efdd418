package dev.waymark.engine.search;

/** What related words share: "programmer", "programming" and "programmed" have the root "program". */
public final class Root {
    private static final String[] ENDINGS = {
        "izations",
        "ization",
        "ational",
        "ologist",
        "ements",
        "ations",
        "ation",
        "ement",
        "ician",
        "ology",
        "ional",
        "izing",
        "izer",
        "ators",
        "ator",
        "ating",
        "ment",
        "ings",
        "ical",
        "ance",
        "ence",
        "ions",
        "ion",
        "ing",
        "ers",
        "ors",
        "ist",
        "ian",
        "ive",
        "ial",
        "ant",
        "ent",
        "er",
        "or",
        "ed",
        "al",
        "ic",
        "ry",
        "e",
        "y"
    };
    private static final int SHORTEST = 4;

    private Root() {}

    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                String root = word.substring(0, word.length() - ending.length());
                int last = root.length() - 1;
                boolean doubled = last > SHORTEST - 1
                        && root.charAt(last) == root.charAt(last - 1)
                        && root.charAt(last) != 's'
                        && root.charAt(last) != 'l';
                return doubled ? root.substring(0, last) : root;
            }
        }
        return word;
    }
}

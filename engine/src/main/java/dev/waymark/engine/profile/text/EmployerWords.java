package dev.waymark.engine.profile.text;

import java.util.regex.Pattern;

/** Words that names of employers and schools have, and titles have not. */
final class EmployerWords {
    private static final Pattern LEGAL = Pattern.compile(
            "(?u)(?<![\\p{L}])(?:(?i:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|mbh|ohg|kgaa|sarl|s\\.?a\\.?r\\.?l|s\\.?r\\.?l|pty|corp|corporation|e\\.\\s?v|e\\.\\s?k|gbr|b\\.?v)"
                    + "|AG|KG|SA|SAS|SE|SL|S\\.A|S\\.L|NV|Co|AB|Oy|ApS|A/S)\\.?(?![\\p{L}])");
    private static final Pattern KIND = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:university|universit[äàé]t?|université|universidad|college|school|academy|academia|institute|institut|instituto|polytechnic|hochschule|fachhochschule|gymnasium|realschule|berufsschule|hauptschule"
                    + "|lyc[ée]e|[ée]cole|facult[ée]|iut|cfa|escuela|colegio|hospital|klinik|klinikum|krankenhaus|clinic|clinique|h[ôo]pital|chu|ehpad|surgery|practice|praxis|pharmacy|pharmacie|apotheke|nhs|trust|infirmary|hospice|care home|nursing home"
                    + "|group|gruppe|groupe|holdings?|partners|associates|bank|banque|sparkasse|insurance|versicherung|council|city of|county|ministry|ministère|department of|mairie|stadt|stadtverwaltung|rathaus|government|authority|agency|agentur|police|army|navy|royal"
                    + "|hotel|h[ôo]tel|inn|restaurant|caf[ée]|bistro|brasserie|bar|pub|bakery|b[äa]ckerei|boulangerie|supermarket|store|stores|shop|garage|autohaus|werkstatt|werke|factory|farm|studios?|company|co-op|foundation|stiftung|charity|association|verein|society|club|church|museum|library|theatre|theater"
                    + "|logistics|logistik|solutions|systems|technologies|technology|software|consulting|services|industries|electronics|energy|motors|media|press|verlag|zeitung|primary|secondary|grammar|high school|kindergarten|kita|nursery|boot ?camp|amazon|google|microsoft|siemens|bosch|tesco|ikea|deloitte|accenture|airlines?|railways?|elektro\\w*|bau|spedition|betrieb|self[- ]employed|freelance|selbst[äs]ndig|ind[ée]pendant)(?!\\p{L})");
    private static final Pattern SONS = Pattern.compile(
            "(?iu)&\\s*(?:sons?|co|söhne|partner|fils|daughters?|brothers|bros)\\b|\\.(?:com|io|org|net|de|fr|ai)\\b");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?iu)\\p{L}{4,}(?:werke?|bank|klinik|schule|haus|bau|betrieb|amt|zentrum|heim|gruppe|soft|tech|corp|labs?)\\b");
    private static final Pattern ACRONYM = Pattern.compile("(?u)^\\p{Lu}{2,6}(?:\\s\\p{Lu}\\p{L}*)?$");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:university|universit[äàé]t?|uni|université|universidad|college|school|academy|institute|institut|instituto|polytechnic|tu|hochschule|fachhochschule|gymnasium|realschule|berufsschule|\\p{L}*schule|technikum|lyc[ée]e|[ée]cole|facult[ée]|iut|cfa|escuela|colegio|mit|kolleg|ihk|handwerkskammer)(?!\\p{L})");

    /** Where an employer's name would stand: "bar work, various". */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?iu)(?:various|several|different|many|misc\\.?)(?: (?:employers|companies|places|firms|sites|agencies))?|same (?:place|employer|company|firm)");

    private EmployerWords() {}

    static double score(String text) {
        double score = LEGAL.matcher(text).find() ? 2 : 0;
        score += KIND.matcher(text).find() ? 1 : 0;
        score += SONS.matcher(text).find() ? 1.5 : 0;
        score += SUFFIX.matcher(text).find() ? 0.6 : 0;
        score += UNNAMED.matcher(text.strip()).matches() ? 1 : 0;
        score += ACRONYM.matcher(text).find() ? 0.5 : 0;
        return score;
    }

    static boolean namesSchool(String text) {
        return SCHOOL.matcher(text).find();
    }

    static boolean endsWithLegalForm(String text) {
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1);
        return LEGAL.matcher(last).matches() || last.matches("(?i)bros\\.|st\\.|e\\.v\\.|etc\\.");
    }

    /** "Inc." after a comma belongs to the name before it. */
    static boolean isLegalForm(String text) {
        return LEGAL.matcher(text).matches();
    }
}

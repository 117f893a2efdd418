package dev.waymark.engine.destination.advert;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of an advert is about, told by its heading in English or German. */
enum AdvertSection {
    /** Duties, or before any heading. */
    OPEN(Firmness.UNCLEAR),
    REQUIRED(Firmness.REQUIRED),
    NICE(Firmness.NICE),
    /** About the employer, what they offer, how to apply: asks nothing. */
    IGNORED(Firmness.NICE);

    private static final int LONGEST_HEADING = 8;

    private static final Pattern OF_NICE = words(
            "nice[ -]to[ -]haves?|desirables?|desired|preferred|bonus( points)?|a plus|plus points|ideally|advantage\\w*"
                    + "|good to have|it would be (great|nice|a plus) if .*|would be (great|nice|helpful)|von vorteil|wünschenswert\\w*|ideal(erweise)?|pluspunkte");

    private static final Pattern OF_IGNORED = words(
            "about (us|our|the (company|school|trust|team|organisation|organization|business|firm|hospital|employer))"
                    + "|who we are|our (company|story|values|culture|mission|benefits|offer)|benefits|perks|rewards"
                    + "|(what )?we( can)? offer\\w*|what you('|’)?ll (get|receive)|what('|’)?s in it for you|in return"
                    + "|equal opportunit\\w*|diversity.*|inclusion|how to apply|apply( now)?|application process|to apply"
                    + "|salary|pay|compensation|package|location|working hours|hours|contact|closing date|next steps"
                    + "|safeguarding|why (join|work).*|wir bieten.*|das bieten wir.*|über uns|wer wir sind|unser angebot"
                    + "|ihre vorteile|bewerbung|kontakt|benefits und .*");

    private static final Pattern OF_REQUIRED = words(
            "requirements?|required|essentials?|must[ -]haves?|you must|musts?|what (you('|’)?ll need|you need|we need|we require"
                    + "|we('|’| a)?re looking for|we expect|you bring|you('|’)?ll bring)|you (have|bring|need|will need|will have)"
                    + "|you('|’)?ll (need|have|bring)|qualifications?|person specification|your profile|about you"
                    + "|who you are|who we('|’)?re looking for|skills|(skills|knowledge|experience|qualifications) (and|&) (skills|knowledge|experience|qualifications|abilities)|experience"
                    + "|minimum (requirements|qualifications|criteria)|we (expect|require|ask)|the (ideal )?candidate|ihr profil|dein profil|(das )?bringen sie mit"
                    + "|das bringst du mit|was sie mitbringen|wir erwarten|anforderungen|voraussetzungen|qualifikation(en)?|muss");

    private static final Pattern OF_DUTIES = words(
            "(key |main |your |the )?(responsibilities|duties|accountabilities|tasks)|(about )?the (role|job|position|post)"
                    + "|what you('|’)?ll (do|be doing)|what you will do|role( summary)?|job (description|summary|purpose)|overview"
                    + "|your (role|day|work)|day[ -]to[ -]day|(ihre |deine )?aufgaben|tätigkeiten|ihr aufgabengebiet");

    private final Firmness firmness;

    AdvertSection(Firmness firmness) {
        this.firmness = firmness;
    }

    Firmness firmness() {
        return firmness;
    }

    /** What begins with this line, if it is a heading. */
    static Optional<AdvertSection> headedBy(String line) {
        String plain =
                line.strip().replaceAll("^[#*•\\-–\\s]+|[*:\\s?!…]+$", "").toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.endsWith(".") || plain.split("\\s+").length > LONGEST_HEADING) {
            return Optional.empty();
        }
        boolean marked = line.strip().endsWith(":")
                || line.strip().startsWith("#")
                || line.strip().startsWith("**");
        if (matches(OF_IGNORED, plain, marked)) {
            return Optional.of(IGNORED);
        } else if (matches(OF_NICE, plain, marked)) {
            return Optional.of(NICE);
        } else if (matches(OF_REQUIRED, plain, marked)) {
            return Optional.of(REQUIRED);
        } else if (matches(OF_DUTIES, plain, marked)) {
            return Optional.of(OPEN);
        }
        return Optional.empty();
    }

    /** A line marked as heading need only hold the words; any other has to be them, give or take a qualifier or two. */
    private static boolean matches(Pattern words, String plain, boolean marked) {
        return marked && words.matcher(plain).find()
                || words.matcher(plain).matches()
                || words.matcher(plain.replaceAll(
                                        "\\b(key|our|the|your|additional|skills?|experience|criteria)\\b|[&/]", " ")
                                .replaceAll("\\s+", " ")
                                .strip())
                        .matches();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }
}

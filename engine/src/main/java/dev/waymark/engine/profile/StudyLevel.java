package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.EducationLevel;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the level of a study from how it is called, in the commonest European languages and abbreviations. */
public final class StudyLevel {
    /** Tried in this order: the first that is found counts, so what could be mistaken for something higher comes first. */
    private static final Map<Pattern, EducationLevel> WORDS = new LinkedHashMap<>();

    /** Two- and three-letter abbreviations, told only where they stand in a study type of a few words. */
    private static final Map<Pattern, EducationLevel> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        words(EducationLevel.SOME_COLLEGE, "some college|coursework|drop(ped)? ?out|no degree|ohne abschluss");
        words(EducationLevel.POST_DOCTORAL, "post ?doc(toral)?");
        words(
                EducationLevel.HIGH_SCHOOL,
                "high school|secondary school|sixth form|abitur|fachabitur|fachhochschulreife"
                        + "|matura|maturita|baccalaureat|bachillerato|a levels?|gcses?|ged|liceo|lycee|mittlere reife|realschul\\w*|高中");
        words(
                EducationLevel.FIRST_PROFESSIONAL,
                "juris doctor|doctor of (medicine|law|pharmacy|dental \\w+|veterinary \\w+)"
                        + "|pharmd|mbbs|staatsexamen|approbation");
        words(
                EducationLevel.DOCTORATE,
                "phd|dphil|doctorate|doctoral|doctor|doktor\\w*|promotion|doctorat|doctorado|dottorato|博士");
        words(
                EducationLevel.POST_BACHELOR_CERTIFICATE,
                "(post ?)?graduate (certificate|diploma)|pgce|pgdip|pgcert|postgraduate");
        words(EducationLevel.BACHELOR, "diplom fh|diplom ?ingenieur fh|dipl ing fh|laurea triennale");
        words(
                EducationLevel.MASTER,
                "masters?|msc|mba|emba|meng|mphil|msn|mfa|mph|llm|magister|maitrise|maestria|mestrado"
                        + "|master \\w+|laurea( magistrale)?|diplome d ingenieur|diplom|diplom \\w+|dipl \\w+|diplom\\w*(ingenieur|informatiker|kauf\\w*|physiker)\\w*|硕士");
        words(
                EducationLevel.ASSOCIATE,
                "associates?( of| in)?|adn|asn|higher national diploma|hnd|bts|dut|foundation degree|fdsc|大专");
        words(
                EducationLevel.BACHELOR,
                "bachelors?\\w*|bachelier|bsc|bsn|bba|beng|bcom|btech|bfa|bed|llb|licence( pro\\w*)?|licenciatura"
                        + "|licenciad[oa]|ingenieria|grado( en)?|graduacao|bacharel\\w*|kandidat\\w*|undergraduate degree|undergrad|本科|学士");
        words(
                EducationLevel.POST_SECONDARY_CERTIFICATE,
                "apprentice\\w*|ausbildung|berufsausbildung|lehre|gesell\\w*|geselle|meister\\w*"
                        + "|journeyman|vocational|trade school|technical school|berufsschule|nvq\\w*|hnc|btec|city (and )?guilds|cap|bep|formacion profesional|ciclo formativo"
                        + "|formation professionnelle|boot ?camp|certificat\\w*|zertifikat\\w*|certified|licensed practical nurse|lpn|diploma|fp");
        words(EducationLevel.ASSOCIATE, "registered nurse|rn");
        abbreviations(EducationLevel.FIRST_PROFESSIONAL, "md|jd|dds|dvm|do");
        abbreviations(EducationLevel.DOCTORATE, "edd|dnp|dba|dsc|dr( \\w+)?");
        abbreviations(EducationLevel.MASTER, "ms|ma|mpa|med");
        abbreviations(EducationLevel.ASSOCIATE, "aa|as|aas");
        abbreviations(EducationLevel.BACHELOR, "bs|ba|be|ab");
    }

    private StudyLevel() {}

    private static void words(EducationLevel level, String words) {
        WORDS.put(whole(words), level);
    }

    private static void abbreviations(EducationLevel level, String words) {
        ABBREVIATIONS.put(whole(words), level);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])");
    }

    public static Optional<EducationLevel> of(String studyType, String area, String institution) {
        String type = plain(studyType);
        Optional<EducationLevel> level = firstOf(WORDS, type);
        if (level.isEmpty() && type.split(" ").length <= 6) {
            level = firstOf(ABBREVIATIONS, type);
        }
        if (level.isEmpty()) {
            level = firstOf(WORDS, plain(area));
        }
        boolean school = level.isEmpty()
                && whole("high school|secondary school|gymnasium|lycee|sixth form")
                        .matcher(plain(institution))
                        .find();
        return school ? Optional.of(EducationLevel.HIGH_SCHOOL) : level;
    }

    private static Optional<EducationLevel> firstOf(Map<Pattern, EducationLevel> known, String text) {
        return known.entrySet().stream()
                .filter(e -> e.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** "B.Sc. (Hons)" as "bsc hons", "Diplôme d'ingénieur" as "diplome d ingenieur", "Bachelor's" as "bachelors". */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", "s")
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "")
                .replace("scrum master", "scrum")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}

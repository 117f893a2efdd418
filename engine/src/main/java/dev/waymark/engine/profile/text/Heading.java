package dev.waymark.engine.profile.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The heading of a part, in English, German, French or Spanish.
 *
 * @param rest what follows it on its line: "Skills: Excel, Word"
 */
record Heading(Part part, String rest) {
    enum Part {
        PROFILE,
        WORK,
        VOLUNTEER,
        EDUCATION,
        SKILLS,
        CERTIFICATES,
        LANGUAGES,
        PROJECTS,
        CONTACT,
        OTHER
    }

    private static final int LONGEST = 48;
    private static final Map<Part, Set<String>> WORDS = new EnumMap<>(Part.class);

    /** Words that a heading may have beside those that make it one. */
    private static final Set<String> FILLERS = words(
            "and und et y of my mein meine mes mis the die der de la le les & key core main other weitere selected "
                    + "relevant additional professional technical personal beruflicher berufliche recent previous "
                    + "further zusatzliche sonstige academic it computer history summary background areas overview "
                    + "career details information kenntnisse special besondere");

    static {
        phrases(
                Part.WORK,
                "experience|work experience|professional experience|employment|employment history|work history|career history"
                        + "|career|career summary history|work|jobs|positions held|relevant experience|paid work|clinical experience|teaching experience|industry experience"
                        + "|berufserfahrung|beruflicher werdegang|berufspraxis|werdegang|berufliche stationen|praktische erfahrung|beruf|arbeitserfahrung|praktika"
                        + "|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|emplois"
                        + "|experiencia|experiencia laboral|experiencia profesional");
        phrases(
                Part.VOLUNTEER,
                "volunteering|volunteer experience|volunteer work|voluntary work|voluntary experience|community|community work|community service"
                        + "|ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|engagement|benevolat|engagement associatif|voluntariado");
        phrases(
                Part.EDUCATION,
                "education|education and training|training and education|education training|academic background|academic history|qualifications|academic qualifications|studies|education qualifications|schooling"
                        + "|ausbildung|bildung|bildungsweg|studium|schulbildung|schule|aus und weiterbildung|akademischer werdegang|bildungsgang"
                        + "|formation|formations|etudes|diplomes|formation et diplomes|diplomes et formations|educacion|formacion|formacion academica|estudios");
        phrases(
                Part.SKILLS,
                "skills|key skills|core skills|technical skills|it skills|computer skills|skills summary|competencies|core competencies|competences|areas of expertise|expertise"
                        + "|technologies|tools|tech stack|abilities|strengths|skills and abilities|skills and tools|professional skills|other skills|digital skills|soft skills"
                        + "|kenntnisse|fahigkeiten|edv kenntnisse|it kenntnisse|kompetenzen|fahigkeiten und kenntnisse|kenntnisse und fahigkeiten|fachkenntnisse|starken"
                        + "|competences techniques|competences cles|informatique|savoir faire|competencias|habilidades|aptitudes|conocimientos");
        phrases(
                Part.CERTIFICATES,
                "certificates|certifications|certification|licences|licenses|certifications and licences|licenses and certifications|licences and certificates|certificates and licences|courses|training|courses and certificates|professional development|tickets|tickets and licences|accreditations|registrations|licenses certifications"
                        + "|zertifikate|weiterbildung|weiterbildungen|fortbildung|fortbildungen|lizenzen|zertifikate und weiterbildungen|fuhrerschein"
                        + "|certificats|permis|habilitations|certificados|cursos|certificaciones");
        phrases(
                Part.LANGUAGES,
                "languages|language skills|languages spoken|sprachen|sprachkenntnisse|langues|langues etrangeres|idiomas|lenguas");
        phrases(
                Part.PROJECTS,
                "projects|selected projects|personal projects|key projects|side projects|projekte|projets|proyectos|portfolio");
        phrases(
                Part.PROFILE,
                "profile|summary|about|about me|personal statement|personal profile|professional summary|career summary|executive summary|objective|career objective|professional profile|introduction|highlights"
                        + "|profil|kurzprofil|uber mich|zusammenfassung|a propos|resume|profil professionnel|objectif|perfil|sobre mi|resumen|perfil profesional");
        phrases(
                Part.CONTACT,
                "contact|contact details|contact information|personal details|personal information|personal data|kontakt|kontaktdaten|personliche daten|personliche angaben|zur person|coordonnees|etat civil|contacto|datos personales|curriculum vitae|cv|lebenslauf|curriculum|resume cv");
        phrases(
                Part.OTHER,
                "references|referees|interests|hobbies|hobbies and interests|interests and hobbies|publications|awards|honors|honours|awards and honours|honors and awards|achievements|memberships|professional memberships|patents|talks|conferences|activities|additional information|other|miscellaneous"
                        + "|referenzen|interessen|hobbys|publikationen|auszeichnungen|sonstiges|mitgliedschaften|centres d interet|centres d interets|loisirs|references|divers|intereses|referencias|aficiones|otros");
    }

    private static void phrases(Part part, String phrases) {
        WORDS.put(part, Arrays.stream(phrases.split("\\|")).collect(Collectors.toSet()));
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toSet());
    }

    static Optional<Heading> of(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon > 2 && colon < text.length() - 1 && colon <= LONGEST) {
            return line.bullet()
                    ? Optional.empty()
                    : part(text.substring(0, colon), true)
                            .map(p -> new Heading(p, text.substring(colon + 1).strip()));
        }
        return text.length() > LONGEST || line.bullet()
                ? Optional.empty()
                : part(text, false).map(p -> new Heading(p, ""));
    }

    private static Optional<Part> part(String text, boolean exact) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.split(" ").length > 5) {
            return Optional.empty();
        }
        Optional<Part> whole = known(plain);
        if (whole.isPresent() || exact) {
            return whole;
        }
        // "Key Skills and Tools", "My Work History": what is left without the fillers decides.
        String bare = Arrays.stream(plain.split(" "))
                .filter(w -> !FILLERS.contains(w))
                .collect(Collectors.joining(" "));
        Optional<Part> filled = bare.isEmpty() ? Optional.empty() : known(bare);
        if (filled.isPresent()) {
            return filled;
        }
        // "Education & Volunteering": the first of several headings.
        String[] several = plain.split(" (?:and|und|et|y) ");
        return several.length > 1 && Arrays.stream(several).allMatch(s -> known(s).isPresent())
                ? known(several[0])
                : Optional.empty();
    }

    private static Optional<Part> known(String phrase) {
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().contains(phrase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}]+", " ")
                .replaceAll(" (?:and )?and ", " and ")
                .strip();
    }
}

package dev.waymark.engine.profile.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that titles of jobs have, and names of employers have not. */
final class TitleWords {
    private static final Pattern HEAD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:manager(?:in)?|managing|engineer|developer|programmer|nurse|sister|matron|assistant|associate|officer|administrator|analyst|architect|teacher|tutor|lecturer|professor|instructor|trainer|coach"
                    + "|director|head|chief|ceo|cto|cfo|coo|president|founder|co-?founder|owner|partner|lead|leader|supervisor|foreman|forewoman|coordinator|co-ordinator|consultant|advis[eo]r|specialist|technician|operator|operative|driver|rider|worker|labourer|laborer|clerk|cashier|secretary|receptionist|accountant|bookkeeper|auditor|buyer|planner|designer|editor|writer|author|journalist|copywriter|photographer|artist"
                    + "|chef|cook|waiter|waitress|barista|bartender|baker|butcher|carpenter|joiner|plumber|electrician|mechanic|welder|fitter|painter|gardener|cleaner|housekeeper|porter|guard|caretaker|janitor|picker|packer|stocker|carer|caregiver|midwife|doctor|physician|surgeon|dentist|pharmacist|therapist|physiotherapist|psychologist|counsell?or|paramedic|scientist|researcher|fellow|postdoc|student|intern|internship|trainee|apprentice|apprenticeship|graduate|volunteer|representative|rep|agent|broker|salesperson|salesman|saleswoman|merchandiser|recruiter|executive|attorney|lawyer|solicitor|paralegal|judge|librarian|translator|interpreter|pilot|steward|stewardess|soldier|sergeant|captain|lieutenant|corporal|inspector|surveyor|estimator|scheduler|dispatcher|tester|producer|actor|musician|dancer|stylist|hairdresser|beautician|nanny|au pair|babysitter|contractor|freelancer|scrum master|product owner|webmaster|sysadmin|dba|devops|deputy|senior|junior|principal|registrar|postman|courier|keyholder|team member|crew member|sales|support|customer service|staff|aide|hand|roofer|bricklayer|plasterer|scaffolder|machinist|toolmaker|florist|farmer|zookeeper|veterinarian|optician|radiographer|dietitian|nutritionist|biologist|chemist|physicist|statistician|economist|mathematician|barber|bookseller|shop assistant|bar staff|kitchen porter|stage manager|(?:bar|shop|farm|factory|agency|temp|kitchen|warehouse|care|youth|social|seasonal|casual|odd) (?:work|jobs?)"
                    + "|leiter(?:in)?|\\p{L}*leiter(?:in)?|\\p{L}*leitung|mitarbeiter(?:in)?|\\p{L}*mitarbeiter(?:in)?|sachbearbeiter(?:in)?|\\p{L}*entwickler(?:in)?|ingenieur(?:in|e)?|\\p{L}*ingenieur(?:in)?|techniker(?:in)?|\\p{L}*techniker(?:in)?|mechaniker(?:in)?|\\p{L}*mechaniker(?:in)?|\\p{L}*mechatroniker(?:in)?|elektriker(?:in)?|\\p{L}*elektroniker(?:in)?|\\p{L}*pfleger(?:in)?|\\p{L}*schwester|pflegefachkraft|pflegefachfrau|pflegefachmann|\\p{L}*fachkraft|\\p{L}*kraft|verk[äa]ufer(?:in)?|\\p{L}*verk[äa]ufer(?:in)?|\\p{L}*kaufmann|\\p{L}*kauffrau|lehrer(?:in)?|\\p{L}*lehrer(?:in)?|erzieher(?:in)?|berater(?:in)?|\\p{L}*berater(?:in)?|assistent(?:in)?|\\p{L}*assistent(?:in)?|praktikant(?:in)?|praktikum|werkstudent(?:in)?|auszubildender?|azubi|geselle|gesellin|meister(?:in)?|\\p{L}*meister(?:in)?|k[öo]ch(?:in)?|kellner(?:in)?|fahrer(?:in)?|\\p{L}*fahrer(?:in)?|lagerist(?:in)?|\\p{L}*arbeiter(?:in)?|buchhalter(?:in)?|\\p{L}*buchhalter(?:in)?|referent(?:in)?|gesch[äa]ftsf[üu]hrer(?:in)?|aushilfe|tischler(?:in)?|schreiner(?:in)?|maurer(?:in)?|friseur(?:in)?|arzt|[äa]rztin|redakteur(?:in)?|programmierer(?:in)?|administrator(?:in)?|stellvertretender?|vorarbeiter(?:in)?|polier"
                    + "|responsable|directeur|directrice|chef(?:fe)? de|ing[ée]nieure?|d[ée]veloppeu(?:r|se)|infirmi(?:er|[èe]re)|aide[- ]soignante?|vendeu(?:r|se)|assistante?|conseill(?:er|[èe]re)|professeure?|enseignante?|comptable|charg[ée]e?|stagiaire|stage|apprentie?|alternante?|technicien(?:ne)?|op[ée]rat(?:eur|rice)|employ[ée]e?|agent(?:e)?|serveu(?:r|se)|cuisini(?:er|[èe]re)|chauffeur|caissi(?:er|[èe]re)|formateur|formatrice|secr[ée]taire|gestionnaire|animat(?:eur|rice)|[ée]ducat(?:eur|rice)|b[ée]n[ée]vole|consultante?"
                    + "|gerente|ingenier[oa]|desarrollador(?:a)?|enfermer[oa]|profesor(?:a)?|vendedor(?:a)?|camarer[oa]|cociner[oa]|administrativ[oa]|t[ée]cnic[oa]|auxiliar|jef[ea]|director(?:a)?|encargad[oa]|becari[oa]|dependient[ae])(?!\\p{L})");
    private static final Pattern LINKED = Pattern.compile("(?iu)\\p{L}+\\s+(?:of|for|de|für|des)\\s+\\p{L}+");

    private TitleWords() {}

    /** 0 where nothing says it is a title; 1 and more where something does. */
    static double score(String text) {
        Matcher heads = HEAD.matcher(text);
        int found = 0;
        int lastEnd = 0;
        while (heads.find()) {
            found++;
            lastEnd = heads.end();
        }
        if (found == 0) {
            return 0;
        }
        boolean closes =
                lastEnd >= text.strip().length() - 1 || text.substring(lastEnd).matches("(?su)\\s*[,(/–-].*");
        return 1
                + Math.min(0.5, 0.25 * (found - 1))
                + (closes ? 0.4 : LINKED.matcher(text).find() ? 0.2 : 0);
    }
}

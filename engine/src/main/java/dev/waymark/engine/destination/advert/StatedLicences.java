package dev.waymark.engine.destination.advert;

import dev.waymark.engine.skill.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licences, registrations and certificates: well-known ones by name, others by a name that ends in such a word. */
final class StatedLicences {
    private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

    /** "Food Hygiene Certificate", "SIA licence": a name of capitals before the word. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d])((?:[A-Z][\\p{L}\\d+&/-]*\\s+){1,4}(?:\\(?[Ll]evel \\d\\)?\\s+)?(?:[Ll]icen[cs]e|[Cc]ertificate|[Cc]ertification|[Cc]ard|[Rr]egistration|[Aa]ccreditation))(?![\\p{L}\\d])");

    private static final Pattern SENTENCE_STARTS = Pattern.compile(
            "^(?:A|An|The|Valid|Full|Current|Your|Holds?|Must|Have|Having|Clean|Relevant|Professional)\\s+(?=\\S)");

    static {
        known(
                "driving licence",
                "(?i:full |clean |valid |UK |EU )*(?i:driving licen[cs]e|driver['’]?s licen[cs]e|führerschein)(?! (?i:category|class) [CD]| (?:C|CE|C\\+E)\\b)");
        known(
                "HGV class 1 (C+E) licence",
                "(?i:(?:hgv|lgv) class 1|class 1 (?:hgv|lgv)|category c ?\\+ ?e|c ?\\+ ?e licen[cs]e|class 1 licen[cs]e)");
        known(
                "HGV class 2 (C) licence",
                "(?i:(?:hgv|lgv) class 2|class 2 (?:hgv|lgv)|class 2 licen[cs]e|category c(?! ?\\+))");
        known("commercial driver's licence (CDL)", "(?:Class A )?CDL|(?i:commercial driver['’]?s licen[cs]e)");
        known(
                "Driver CPC",
                "(?i:driver cpc|driver qualification card|certificate of professional competence)|DCPC|DQC|CPC card");
        known("digital tachograph card", "(?i:(?:digital )?tacho(?:graph)? card|digi[- ]?tacho card)");
        known("ADR certificate", "ADR");
        known("forklift licence", "(?i:fork[- ]?lift (?:truck )?(?:licen[cs]e|certificate))");
        known("NMC registration", "NMC(?: (?i:registration|registered|pin|register))?");
        known("nursing licence (RN)", "(?i:registered nurse|rn licen[cs]e|nursing licen[cs]e)|RN");
        known("HCPC registration", "HCPC(?: (?i:registration|registered))?");
        known("DBS check", "(?i:enhanced )?DBS(?: (?i:check|clearance|certificate))?");
        known("security clearance", "(?i:(?:sc|dv|security) clear(?:ance|ed))");
        known("CSCS card", "CSCS(?: (?i:black |gold |manager |managers )*(?i:card))?");
        known("SMSTS", "SMSTS|(?i:site management safety training scheme)");
        known("first aid certificate", "(?i:first[- ]aid(?: at work)?(?: certificate| qualification| trained)?)");
        known("qualified teacher status (QTS)", "QTS|(?i:qualified teacher status)");
        known("PGCE", "PGCE");
        known("ACA", "ACA");
        known("ACCA", "ACCA");
        known("CIMA", "CIMA");
        known("CPA", "CPA");
        known("CFA", "CFA");
        known("PMP", "PMP");
        known("PRINCE2", "(?i:prince2?)(?=[\\W\\d])\\d?");
        known("ITIL", "ITIL");
        known("CISSP", "CISSP");
        known("Certified ScrumMaster", "CSM|(?i:certified scrum ?master)");
        known("IOSH Managing Safely", "IOSH(?: (?i:managing safely))?");
        known("NEBOSH", "NEBOSH");
        known("gas safe registration", "(?i:gas safe)");
        known("TEFL", "TEFL|CELTA");
    }

    private StatedLicences() {}

    private static void known(String label, String words) {
        KNOWN.put(label, Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])"));
    }

    static List<Fact> in(String clause) {
        List<Fact> found = new ArrayList<>();
        KNOWN.forEach((label, words) -> {
            Matcher at = words.matcher(clause);
            if (at.find() && at.end() > at.start()) {
                found.add(new Fact(new Asked.Licence(label), new Span(at.start(), at.end())));
            }
        });
        Matcher named = NAMED.matcher(clause);
        while (named.find()) {
            String label = named.group(1);
            int start = named.start(1);
            Matcher article = SENTENCE_STARTS.matcher(label);
            while (article.find()) {
                start += article.end();
                label = label.substring(article.end());
                article = SENTENCE_STARTS.matcher(label);
            }
            int from = start;
            int to = named.end(1);
            boolean told = found.stream()
                    .anyMatch(f -> f.span().from() < to && from < f.span().to());
            if (!told && label.contains(" ")) {
                found.add(new Fact(new Asked.Licence(label.replaceAll("\\s+", " ")), new Span(from, to)));
            }
        }
        return found;
    }
}

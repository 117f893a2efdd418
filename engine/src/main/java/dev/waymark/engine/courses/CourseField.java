package dev.waymark.engine.courses;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a course catalogue can hold. Names of columns are listed likeliest first. */
public enum CourseField {
    TITLE(
            "title",
            "Its name",
            "title|course title|course name|name of course|course|name|training|training title|kurstitel|kursname|kursbezeichnung|veranstaltungstitel|seminartitel|schulung|kurs|seminar|bezeichnung|titel|veranstaltung|intitule|titre|nom du cours|formation|cours|titulo|nombre del curso|curso|nombre"),
    CODE(
            "code",
            "Its number or code",
            "course code|course id|course number|course no|code|id|ref|reference|kursnummer|kurs nr|kursnr|veranstaltungsnummer|nummer|nr|numero|codigo"),
    PROVIDER(
            "provider",
            "Who offers it",
            "provider|training provider|vendor|offered by|school|institution|organisation|organization|supplier|academy|publisher|anbieter|veranstalter|trager|bildungstrager|fournisseur|organisme|prestataire|etablissement|proveedor|entidad|centro"),
    LINK(
            "link",
            "Its web address",
            "link|url|web|website|web address|course url|homepage|webseite|internetadresse|lien|site web|enlace|sitio web"),
    DESCRIPTION(
            "description",
            "What it is about",
            "description|course description|summary|about|abstract|overview|details|content|contents|beschreibung|kurzbeschreibung|inhalt|inhalte|kursinhalt|contenu|resume|descripcion|contenido|resumen"),
    TEACHES(
            "teaches",
            "What one learns",
            "teaches|skills|skills taught|what you will learn|learning outcomes|learning objectives|outcomes|objectives|topics|competencies|lernziele|lernziel|ziele|kompetenzen|fahigkeiten|themen|competences|objectifs|objectifs pedagogiques|sujets|competencias|objetivos|temas|habilidades"),
    LEVEL(
            "level",
            "Its level, in words or as two numbers",
            "level|difficulty|course level|audience level|niveau|schwierigkeit|schwierigkeitsgrad|stufe|nivel|dificultad"),
    LEVEL_FROM(
            "level-from",
            "Level (0–7) to start from",
            "level from|from level|start level|entry level|eingangsniveau|niveau de depart|nivel inicial"),
    LEVEL_TO(
            "level-to",
            "Level (0–7) it leads to",
            "level to|to level|target level|exit level|end level|zielniveau|niveau vise|nivel final"),
    HOURS(
            "hours",
            "Hours, or how long it takes",
            "hours|total hours|duration|length|course length|workload|effort|time|time required|dauer|kursdauer|stunden|umfang|gesamtstunden|duree|heures|nombre d heures|volume horaire|duracion|horas|carga horaria"),
    WEEKS(
            "weeks",
            "Weeks it runs",
            "weeks|duration weeks|number of weeks|duration in weeks|wochen|dauer in wochen|semaines|semanas"),
    WEEKLY(
            "weekly",
            "Hours a week",
            "hours per week|hours a week|weekly hours|h week|weekly|weekly workload|stunden pro woche|wochenstunden|std woche|heures par semaine|horas por semana|horas semanales"),
    COST(
            "cost",
            "What it costs",
            "cost|price|fee|fees|course fee|tuition|amount|net price|preis|kosten|gebuhr|kursgebuhr|teilnahmegebuhr|kursgebuehr|prix|cout|tarif|frais|precio|coste|costo|tarifa|importe"),
    CURRENCY(
            "currency",
            "The currency of the price",
            "currency|currency code|wahrung|waehrung|devise|monnaie|moneda|divisa"),
    KIND(
            "kind",
            "What kind of learning it is",
            "kind|type|course type|category type|learning type|event type|art|typ|kursart|veranstaltungsart|type de formation|genre|tipo|tipo de curso"),
    FORMAT(
            "format",
            "How it is attended",
            "format|delivery|delivery mode|delivery method|mode|modality|course mode|attendance|durchfuhrung|durchfuehrung|lernform|modalite|mode de formation|modalidad|formato"),
    STARTS(
            "starts",
            "First day, or its dates",
            "start|starts|start date|startdate|begins|from date|date|dates|date s|next date|session|sessions|schedule|beginn|start datum|startdatum|datum|termin|termine|von|debut|date de debut|dates de session|inicio|fecha de inicio|fecha|fechas|comienzo"),
    ENDS(
            "ends",
            "Last day",
            "end|ends|end date|enddate|until|to date|ende|enddatum|bis|fin|date de fin|fecha de fin|fecha final|termino"),
    TOOLS(
            "tools",
            "Tools it teaches",
            "tools|software|technologies|technology|tool|programme|werkzeuge|technologien|outils|logiciels|herramientas|tecnologias"),
    AFTER(
            "after",
            "What one should have done before",
            "prerequisites|prerequisite|requirements|entry requirements|required courses|after|voraussetzungen|voraussetzung|vorkenntnisse|prerequis|pre requis|requisitos|requisitos previos|prerrequisitos");

    private final String key;
    private final String label;
    private final List<String> names;

    CourseField(String key, String label, String names) {
        this.key = key;
        this.label = label;
        this.names = List.of(names.split("\\|"));
    }

    /** As it is written in a mapping, such as {@code level-from}. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** What columns of it are called, in lower case without accents or signs. */
    List<String> names() {
        return names;
    }

    /** By its key, whatever the case. */
    public static Optional<CourseField> called(String key) {
        String plain = key.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(values()).filter(f -> f.key.equals(plain)).findFirst();
    }

    /** All keys, for a message. */
    public static String keys() {
        return Arrays.stream(values()).map(CourseField::key).collect(Collectors.joining(", "));
    }
}

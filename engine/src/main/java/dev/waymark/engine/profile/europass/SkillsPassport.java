package dev.waymark.engine.profile.europass;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Version 3: lists are wrapped in XML ({@code WorkExperienceList}) and bare in JSON. */
final class SkillsPassport {
    private static final Set<String> READ = Set.of(
            "Identification",
            "Headline",
            "WorkExperienceList",
            "WorkExperience",
            "EducationList",
            "Education",
            "Skills");
    private static final List<String> DESCRIBED =
            List.of("Communication", "Organisational", "JobRelated", "Computer", "Other");
    private static final int LONGEST_SKILL = 80;

    private final Branch learner;
    private final Remarks remarks;
    private final ResumeDraft draft = new ResumeDraft();

    SkillsPassport(Branch learner, Remarks remarks) {
        this.learner = learner;
        this.remarks = remarks;
    }

    ResumeDraft read() {
        String name = "Identification.PersonName.";
        draft.basics()
                .put("name", (learner.text(name + "FirstName") + " " + learner.text(name + "Surname")).strip())
                .put("label", learner.text("Headline.Description.Label", "Headline.Description"));
        int number = 0;
        for (Branch work : listed("WorkExperience")) {
            number++;
            dated(draft.add("work", "WorkExperience " + number), work)
                    .put("position", work.text("Position.Label", "Position"))
                    .put("name", work.text("Employer.Name", "Employer"))
                    .put("highlights", RichText.paragraphs(work.text("Activities")));
        }
        number = 0;
        for (Branch study : listed("Education")) {
            number++;
            dated(draft.add("education", "Education " + number), study)
                    .put("studyType", study.text("Title.Label", "Title"))
                    .put("area", study.text("Field.Label"))
                    .put("institution", study.text("Organisation.Name"))
                    .put("courses", RichText.paragraphs(study.text("Activities", "Skills")));
        }
        languages();
        skills();
        learner.names().stream()
                .filter(part -> !READ.contains(part))
                .forEach(part -> remarks.left(part, "the whole part", "not needed for a plan: left out"));
        return draft;
    }

    private List<Branch> listed(String name) {
        return Stream.concat(learner.all(name + "List", name).stream(), learner.all(name).stream())
                .toList();
    }

    private static ResumeDraft.Entry dated(ResumeDraft.Entry entry, Branch of) {
        boolean current = of.text("Period.Current").equalsIgnoreCase("true");
        return entry.put("startDate", date(of, "Period.From"))
                .put("endDate", current ? "present" : date(of, "Period.To"));
    }

    /** XML writes {@code year="2002" month="--08"}, JSON {@code {"Year": 2002, "Month": 8}}. */
    private static String date(Branch of, String at) {
        String year = of.text(at + ".year", at);
        String month = of.text(at + ".month").replaceAll("\\D", "");
        return month.isEmpty() ? year : year + "-" + (month.length() == 1 ? "0" + month : month);
    }

    private void languages() {
        Stream.of("MotherTongue", "ForeignLanguage").forEach(kind -> {
            Stream<Branch> found = Stream.concat(
                    learner.all("Skills", "Linguistic", kind + "List", kind).stream(),
                    learner.all("Skills", "Linguistic", kind).stream());
            found.forEach(language -> draft.add("languages", kind)
                    .put("language", language.text("Description.Label", "Description"))
                    .put("fluency", kind.equals("MotherTongue") ? "mother tongue" : fluency(language)));
        });
    }

    /** Five levels, told as one where they agree: "C1", or "B2 to C1". */
    private static String fluency(Branch language) {
        List<String> levels = Stream.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")
                .map(skill -> language.text("ProficiencyLevel." + skill))
                .filter(level -> !level.isEmpty())
                .sorted()
                .distinct()
                .toList();
        return levels.size() > 1 ? levels.getFirst() + " to " + levels.getLast() : String.join("", levels);
    }

    private void skills() {
        for (String kind : DESCRIBED) {
            for (Branch part : learner.all("Skills", kind)) {
                List<String> points = RichText.paragraphs(part.text("Description.Label", "Description"));
                points.forEach(point -> skill(kind, point));
            }
        }
        String driving = learner.all("Skills", "Driving", "Description").stream()
                .flatMap(d -> Stream.concat(d.all("Licence").stream(), d.all("LicenceList", "Licence").stream()))
                .map(l -> l.asText().isEmpty() ? l.text("Label", "Code") : l.asText())
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining(", "));
        if (!driving.isEmpty()) {
            draft.add("certificates", "Driving").put("name", "Driving licence " + driving);
        }
    }

    private void skill(String kind, String point) {
        if (point.length() > LONGEST_SKILL) {
            remarks.leftLine("Skills, " + kind, point, "too long for a skill: name it in a few words");
        } else {
            draft.add("skills", "Skills, " + kind).put("name", point);
        }
    }
}

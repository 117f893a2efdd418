package dev.waymark.server.profile;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.merging.MergeResumes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a person has said about themselves.
 *
 * @param resume as last read; empty until one is brought
 * @param remarks what in it was not understood
 * @param experiences in the order of the résumé
 * @param answers what they ever said of their own levels, oldest first
 * @param evidence newest first
 * @param version to send back with a change
 */
public record PersonProfile(
        String name,
        Optional<Resume> resume,
        Optional<String> fileName,
        List<Remark> remarks,
        boolean employed,
        List<HeldExperience> experiences,
        List<DatedRating> answers,
        List<HeldEvidence> evidence,
        Motivation motivation,
        int version) {
    public PersonProfile {
        remarks = List.copyOf(remarks);
        experiences = List.copyOf(experiences);
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
    }

    /** The résumé with the jobs that were told without one: years alone have no dates. */
    public Resume resumeWithAllJobs() {
        Resume brought = resume.orElse(Resume.BLANK);
        List<Position> jobs = new ArrayList<>(brought.positions());
        for (HeldExperience held : experiences) {
            if (jobs.stream().noneMatch(job -> MergeResumes.isAbout(job, held.title(), held.employer()))) {
                jobs.add(held.undated());
            }
        }
        return brought.withPositions(jobs);
    }

    /** The time in occupations that the catalogue still knows. */
    public List<Experience> experiences(Catalogue catalogue) {
        return experiences.stream()
                .flatMap(held -> catalogue
                        .occupation(held.occupation())
                        .map(o -> new Experience(o, held.years(), held.yearsSince(), held.confidence()))
                        .stream())
                .toList();
    }

    /** The person's last word on each element, level or not sure. */
    public Map<ElementId, DatedRating> lastAnswers() {
        Map<ElementId, DatedRating> last = new TreeMap<>();
        answers.forEach(answer -> last.put(answer.element(), answer));
        return last;
    }

    /** Their own levels as they stand, 0–7. */
    public Map<ElementId, Double> ratings() {
        Map<ElementId, Double> ratings = new TreeMap<>();
        lastAnswers().forEach((element, answer) -> answer.level().ifPresent(level -> ratings.put(element, level)));
        return ratings;
    }

    /** Elements they were last asked about and could not tell; none of them is among the ratings. */
    public Set<ElementId> unsure() {
        Set<ElementId> unsure = new TreeSet<>(lastAnswers().keySet());
        unsure.removeAll(ratings().keySet());
        return unsure;
    }

    /** Whether the person was asked about an element and answered, be it with “not sure”. */
    public boolean hasAnswered(ElementId element) {
        return lastAnswers().containsKey(element);
    }

    /** Whether any question about their own levels was answered. */
    public boolean hasAnswers() {
        return !answers.isEmpty();
    }
}

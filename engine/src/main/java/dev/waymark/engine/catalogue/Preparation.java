package dev.waymark.engine.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * How incumbents prepared: the share of them (0–1) in each of O*NET's ordered categories. A list is empty where the
 * source has none; otherwise it sums to about 1.
 *
 * @param education 12 categories of required education (RL), less than high school to post-doctoral
 * @param experience 11 categories of related work experience (RW), none to over ten years
 * @param onSiteTraining 9 categories of on-site or in-plant training (PT), none to over ten years
 * @param onTheJobTraining 9 categories of on-the-job training (OJ), none to over ten years
 */
public record Preparation(
        List<Double> education, List<Double> experience, List<Double> onSiteTraining, List<Double> onTheJobTraining) {
    public Preparation {
        education = List.copyOf(education);
        experience = List.copyOf(experience);
        onSiteTraining = List.copyOf(onSiteTraining);
        onTheJobTraining = List.copyOf(onTheJobTraining);
    }

    /** The education that most incumbents were required to have: the median category. */
    public Optional<EducationLevel> typicalEducation() {
        double cumulated = 0;
        for (int i = 0; i < education.size(); i++) {
            cumulated += education.get(i);
            if (cumulated >= 0.5) {
                return Optional.of(EducationLevel.values()[i]);
            }
        }
        return Optional.empty();
    }
}

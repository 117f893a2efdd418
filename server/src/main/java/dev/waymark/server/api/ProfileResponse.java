package dev.waymark.server.api;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.Remark;
import dev.waymark.server.profile.HeldExperience;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.PersonProfile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings, over the API.
 *
 * @param ratings level 0–7 by element id
 * @param unsure ids of elements they were asked about and could not rate
 */
record ProfileResponse(
        String name,
        boolean employed,
        @Nullable String resumeFile,
        List<Remark> remarks,
        List<ExperienceResponse> experience,
        Map<String, Double> ratings,
        List<String> unsure,
        Motivation motivation,
        int version) {
    static ProfileResponse of(PersonProfile profile) {
        Map<String, Double> ratings = new TreeMap<>();
        profile.ratings().forEach((element, level) -> ratings.put(element.value(), level));
        return new ProfileResponse(
                profile.name(),
                profile.employed(),
                profile.fileName().orElse(null),
                profile.remarks(),
                profile.experiences().stream().map(ExperienceResponse::of).toList(),
                ratings,
                profile.unsure().stream().map(ElementId::value).sorted().toList(),
                profile.motivation(),
                profile.version());
    }

    /** One past occupation; confidence is 0–1. */
    record ExperienceResponse(
            String title,
            @Nullable String employer,
            String occupation,
            double years,
            double yearsSince,
            double confidence,
            boolean confirmed) {
        static ExperienceResponse of(HeldExperience held) {
            return new ExperienceResponse(
                    held.title(),
                    held.employer().orElse(null),
                    held.occupation().value(),
                    held.years(),
                    held.yearsSince(),
                    held.confidence(),
                    held.confirmed());
        }
    }
}

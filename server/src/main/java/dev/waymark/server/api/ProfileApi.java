package dev.waymark.server.api;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.BringResume;
import dev.waymark.server.profile.DescribeMotivation;
import dev.waymark.server.profile.ImportChoice;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.PendingImport;
import dev.waymark.server.profile.RateYourself;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.TellExperience;
import dev.waymark.server.profile.TellExperience.Told;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person brings. */
@RestController
@RequestMapping("/api/v1/profile")
@Tag(name = "Profile")
class ProfileApi {
    private final ReadProfile read;
    private final BringResume bring;
    private final TellExperience tell;
    private final RateYourself rate;
    private final DescribeMotivation describe;

    ProfileApi(
            ReadProfile read, BringResume bring, TellExperience tell, RateYourself rate, DescribeMotivation describe) {
        this.read = read;
        this.bring = bring;
        this.tell = tell;
        this.rate = rate;
        this.describe = describe;
    }

    @GetMapping
    @Operation(summary = "What you bring")
    ProfileResponse show(@AuthenticationPrincipal SignedIn me) {
        return ProfileResponse.of(read.of(me.organisation()));
    }

    @PutMapping
    @Operation(summary = "Say who you are and what you worked as; replaces all past occupations")
    ProfileResponse tell(@AuthenticationPrincipal SignedIn me, @RequestBody ExperienceRequest request) {
        tell.tell(me.organisation(), request.name(), request.employed(), request.experience(), request.version());
        return show(me);
    }

    @PutMapping(path = "/resume", consumes = MediaType.ALL_VALUE)
    @Operation(
            summary =
                    "Bring a résumé and agree to all of it: JSON Resume, Europass, LinkedIn's archive, PDF, Word or plain text; merges with what is there")
    ProfileResponse bring(@AuthenticationPrincipal SignedIn me, InputStream body) throws UnreadableFile, IOException {
        PendingImport read = bring.read(me.organisation(), "The résumé", ImportApi.bytes(body));
        bring.agree(me.organisation(), read.id(), ImportChoice.everything());
        return show(me);
    }

    @PutMapping("/ratings")
    @Operation(
            summary =
                    "Rate yourself, 0 to 7, by element id such as 2.A.1.e; null for not sure; elements left out keep their rating")
    ProfileResponse rate(@AuthenticationPrincipal SignedIn me, @RequestBody Map<String, @Nullable Double> answers) {
        Map<ElementId, Double> levels = new TreeMap<>();
        Set<ElementId> unsure = new TreeSet<>();
        answers.forEach((id, level) -> {
            if (id.isBlank()) {
                throw Refused.invalid("ratings", "An element's id cannot be blank. It looks like 2.A.1.e.");
            } else if (level == null) {
                unsure.add(new ElementId(id));
            } else {
                levels.put(new ElementId(id), level);
            }
        });
        rate.rate(me.organisation(), levels, unsure);
        return show(me);
    }

    @PutMapping("/motivation")
    @Operation(summary = "Say what moves you, where you excel and where you struggle")
    ProfileResponse describe(@AuthenticationPrincipal SignedIn me, @RequestBody Motivation motivation) {
        describe.describe(me.organisation(), motivation);
        return show(me);
    }

    /** @param version of the profile the change is based on */
    record ExperienceRequest(String name, boolean employed, List<Told> experience, int version) {}
}

package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.documents.ProfileDocument;
import dev.waymark.engine.documents.ProfileReport;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.AssessLevels;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's profile to take along. */
@Controller
class ProfileExportPage {
    private final ReadProfile profiles;
    private final AssessLevels levels;
    private final Catalogue catalogue;
    private final Strengths strengths;
    private final Clock clock;

    ProfileExportPage(ReadProfile profiles, AssessLevels levels, Catalogue catalogue, Clock clock) {
        this.profiles = profiles;
        this.levels = levels;
        this.catalogue = catalogue;
        this.strengths = new Strengths(catalogue);
        this.clock = clock;
    }

    @GetMapping("/me/profile.json")
    ResponseEntity<byte[]> json(@AuthenticationPrincipal SignedIn me) {
        return file("resume.json", MediaType.APPLICATION_JSON, ProfileDocument.json(report(me)));
    }

    @GetMapping("/me/profile.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn me) {
        return file("profile.pdf", MediaType.APPLICATION_PDF, ProfileDocument.pdf(report(me)));
    }

    @GetMapping("/me/profile.txt")
    ResponseEntity<byte[]> text(@AuthenticationPrincipal SignedIn me) {
        return file(
                "profile.txt",
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
                ProfileDocument.text(report(me)).getBytes(StandardCharsets.UTF_8));
    }

    private ProfileReport report(SignedIn me) {
        PersonProfile profile = profiles.of(me.organisation());
        boolean known = levels.isAnythingKnown(me.organisation());
        LocalDate today = LocalDate.now(clock);
        return new ProfileReport(
                me.organisation().toString(),
                ZonedDateTime.now(clock),
                profile.name(),
                Optional.of(profile.resumeWithAllJobs()),
                known ? strengths.of(levels.of(me.organisation())) : List.of(),
                profile.evidence().stream()
                        .map(held -> EvidenceRow.of(held, today, catalogue))
                        .map(row -> "%s (%s, %s, %s): %s"
                                .formatted(row.name(), row.kind(), row.dated(), row.standing(), row.shows()))
                        .toList(),
                drives(profile.motivation()),
                catalogue.provenance());
    }

    private static List<String> drives(Motivation said) {
        return Stream.of(
                        said.motivates().lines(),
                        said.best().isBlank() ? Stream.<String>empty() : Stream.of("Went best: " + said.best()),
                        said.excels().isBlank() ? Stream.<String>empty() : Stream.of("I excel at: " + said.excels()),
                        said.energy().stream()
                                .filter(entry -> entry.ability() > 0 && entry.energy() > 0)
                                .map(entry -> "I do well and love: " + entry.label()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}

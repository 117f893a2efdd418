package dev.waymark.server.api;

import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadResume;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.BringResume;
import dev.waymark.server.profile.ImportChoice;
import dev.waymark.server.profile.PendingImport;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files read and looked at before anything of them is kept. */
@RestController
@RequestMapping("/api/v1/profile/imports")
@Tag(name = "Profile")
class ImportApi {
    private final BringResume bring;
    private final ReadProfile read;

    ImportApi(BringResume bring, ReadProfile read) {
        this.bring = bring;
        this.read = read;
    }

    /** Up to the size any file may have. */
    static byte[] bytes(InputStream body) throws IOException {
        byte[] file = body.readNBytes(ReadResume.LARGEST + 1);
        if (file.length > ReadResume.LARGEST) {
            throw Refused.invalid("resume", "A file of up to 20 MB can be read; this is larger.");
        }
        return file;
    }

    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Read a file (JSON Resume, Europass, LinkedIn's archive, PDF, Word, plain text) and see what was understood, guessed and left; nothing is saved until it is confirmed")
    ImportResponse read(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "The résumé") String name,
            InputStream body)
            throws UnreadableFile, IOException {
        PendingImport pending = bring.read(me.organisation(), name, bytes(body));
        return show(me, pending.id());
    }

    @GetMapping("/{id}")
    @Operation(summary = "See again what was read from a file, and what confirming it would change")
    ImportResponse show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return ImportResponse.of(bring.preview(me.organisation(), id));
    }

    @PostMapping("/{id}/confirm")
    @Operation(
            summary =
                    "Merge what was read with what is there; {\"leaveOut\": [\"job-1\", \"skill-4\"]} leaves entries out by their keys")
    ProfileResponse confirm(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ConfirmRequest choice) {
        Set<String> out = choice == null || choice.leaveOut() == null ? Set.of() : new HashSet<>(choice.leaveOut());
        bring.agree(me.organisation(), id, new ImportChoice(key -> !out.contains(key), Map.of()));
        return ProfileResponse.of(read.of(me.organisation()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget what was read")
    void discard(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        bring.discard(me.organisation(), id);
    }

    /** @param leaveOut entries to leave out, by key; none where left out */
    record ConfirmRequest(@Nullable List<String> leaveOut) {}
}

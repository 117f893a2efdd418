package dev.waymark.server.profile;

import dev.waymark.engine.profile.ResumeReading;
import java.time.Instant;
import java.util.UUID;

/** What was read from a file, and is not kept before the person agrees. */
public record PendingImport(UUID id, String fileName, ResumeReading reading, Instant expires) {}

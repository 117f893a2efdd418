package dev.waymark.engine.profile;

import java.util.Optional;

/** A language and the fluency the person states. */
public record StatedLanguage(String language, Optional<String> fluency) {}

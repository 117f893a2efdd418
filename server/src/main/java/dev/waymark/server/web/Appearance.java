package dev.waymark.server.web;

import java.util.Arrays;

/** Light or dark: as the device asks, or as the person chose. */
public enum Appearance {
    AUTO("auto", "As on my device", "/assets/style/tokens.css"),
    LIGHT("light", "Light", "/assets/style/tokens-light.css"),
    DARK("dark", "Dark", "/assets/style/tokens-dark.css");

    static final String COOKIE = "waymark-appearance";

    private final String value;
    private final String label;
    private final String tokens;

    Appearance(String value, String label, String tokens) {
        this.value = value;
        this.label = label;
        this.tokens = tokens;
    }

    /** What stands in the cookie, and the name of its icon. */
    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    /** Address of the colours. */
    public String tokens() {
        return tokens;
    }

    /** Anything unknown means {@link #AUTO}. */
    static Appearance of(String value) {
        return Arrays.stream(values())
                .filter(a -> a.value.equals(value))
                .findFirst()
                .orElse(AUTO);
    }
}

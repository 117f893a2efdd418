package dev.waymark.server.web;

import java.util.regex.Pattern;

/** A path within this site: a form can never send a person elsewhere. */
final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?:[A-Za-z0-9-][A-Za-z0-9/_-]*)?");

    private LocalPath() {}

    static String orHome(String path) {
        return LOCAL.matcher(path).matches() ? path : "/";
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.server.web.Typed;

/**
 * A framework as read, on its way to being kept: the file's text travels with the form, so that nothing is kept before
 * the person agrees.
 */
public record FrameworkForm(String fileName, String text, String name, String attribution, String licence) {
    /** Characters; a form carries no more, and a framework is text. */
    static final int LONGEST = 1_000_000;

    private static final int LONGEST_NAME = 300;

    static final FrameworkForm BLANK = new FrameworkForm("", "", "", "", "");

    public FrameworkForm {
        fileName = Typed.text(fileName);
        text = text == null ? "" : text;
        name = shortened(Typed.text(name));
        attribution = shortened(Typed.text(attribution));
        licence = shortened(Typed.text(licence));
    }

    static FrameworkForm of(String fileName, String text, RoleFramework read) {
        return new FrameworkForm(fileName, text, read.name(), read.attribution(), read.licence());
    }

    /** With the name and terms that the person left. */
    RoleFramework corrected(RoleFramework read) {
        return new RoleFramework(name.isEmpty() ? read.name() : name, read.expectations(), attribution, licence);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
    }
}

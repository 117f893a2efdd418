package dev.waymark.engine.destination.advert;

/**
 * A job advert, or a dream job in one's own words.
 *
 * @param name to tell it from others: a file's name, or "advert 2"
 * @param text as it stands; spans count its characters
 */
public record Advert(String name, String text) {
    /** More than any advert; what is beyond is not read. */
    public static final int LONGEST = 20_000;

    public Advert {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

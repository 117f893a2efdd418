package dev.waymark.engine.smart;

import java.util.List;

/** Numbers in figures and words. */
final class Numbers {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** A whole number up to twelve in words, some beyond, or any in figures. */
    static final String ANY = "(?:\\d+(?:[.,]\\d+)*|" + String.join("|", WORDS.subList(1, WORDS.size()))
            + "|fifteen|eighteen|twenty|thirty|forty|fifty|a hundred|a thousand|a dozen)";

    private Numbers() {}

    /** Its value; 0 if it is none that is known. */
    static double value(String number) {
        String text = number.strip();
        if (text.matches("\\d{1,3}(?:,\\d{3})+")) {
            return Double.parseDouble(text.replace(",", ""));
        }
        if (text.matches("\\d+(?:[.,]\\d+)?")) {
            return Double.parseDouble(text.replace(',', '.'));
        }
        return switch (text) {
            case "a", "an" -> 1;
            case "fifteen" -> 15;
            case "eighteen" -> 18;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            case "a hundred" -> 100;
            case "a thousand" -> 1000;
            case "a dozen" -> 12;
            case "a couple of", "couple of" -> 2;
            default -> Math.max(0, WORDS.indexOf(text));
        };
    }
}

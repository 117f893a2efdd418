package dev.waymark.engine.destination.framework;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Checks what stands in the fields of an expectation, whatever the form of the file. */
final class ExpectationFields {
    private static final int LONGEST = 4_000;

    private final List<Element> elements;

    ExpectationFields(Catalogue catalogue) {
        elements = catalogue.elements();
    }

    String text(String value, Place place, String field, boolean needed) throws UnreadableFile {
        String text = value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (needed && text.isEmpty()) {
            throw place.wrong("", "%s is empty; write it in every row".formatted(field));
        }
        if (text.length() > LONGEST) {
            throw place.wrong(text, "%s is longer than %d characters; shorten it".formatted(field, LONGEST));
        }
        return text;
    }

    /** Empty where nothing stands. */
    Optional<Element> element(String value, Place place) throws UnreadableFile {
        String name = value.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Element> meant = elements.stream()
                .filter(e -> e.id().value().equalsIgnoreCase(name)
                        || e.name().equalsIgnoreCase(name)
                        || e.distinctName().equalsIgnoreCase(name))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        throw meant.isEmpty()
                ? place.wrong(
                        name,
                        "no skill or knowledge area of the catalogue is called so; give a name such as 'Programming' or an id such as 2.B.3.e, or leave it empty to have it found")
                : place.wrong(
                        name,
                        "this could be %s or %s; give the id"
                                .formatted(meant.get(0).id(), meant.get(1).id()));
    }

    /** Empty where nothing stands. */
    OptionalDouble number(String value, Place place, String field, double least, double most) throws UnreadableFile {
        String given = value.strip();
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(given.replace(',', '.'));
            if (number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of range
        }
        throw place.wrong(given, "%s is a number from %.0f to %.0f".formatted(field, least, most));
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Offer.Format;
import dev.waymark.engine.money.Money;
import dev.waymark.server.learning.ShelvedActivity;
import dev.waymark.server.learning.ShelvedActivity.Shelf;
import dev.waymark.server.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What somebody looks for in the library, as typed. */
public record LibraryRequest(
        String text, String element, String kind, String cost, String format, String shelf, String page) {
    public LibraryRequest {
        text = Typed.text(text);
        element = Typed.text(element);
        kind = Typed.text(kind);
        cost = Typed.text(cost);
        format = Typed.text(format);
        shelf = Typed.text(shelf);
        page = Typed.text(page);
    }

    boolean fits(ShelvedActivity shelved) {
        var activity = shelved.activity();
        return (element.isEmpty()
                        || activity.develops().keySet().stream()
                                .anyMatch(e -> e.value().equals(element)))
                && (kind.isEmpty() || activity.kind().name().equals(kind))
                && (format.isEmpty() || activity.offer().format().name().equals(format))
                && (shelf.isEmpty() || shelved.shelf().name().equals(shelf))
                && costFits(shelved)
                && textFits(shelved);
    }

    private boolean costFits(ShelvedActivity shelved) {
        var costs = shelved.activity().costs();
        boolean free = !costs.isEmpty() && costs.stream().allMatch(Money::isZero);
        return switch (cost) {
            case "free" -> free;
            case "paid" -> !costs.isEmpty() && !free;
            default -> true;
        };
    }

    private boolean textFits(ShelvedActivity shelved) {
        var activity = shelved.activity();
        String all = "%s %s %s %s"
                .formatted(
                        activity.title(),
                        activity.does(),
                        activity.offer().provider().orElse(""),
                        String.join(" ", activity.tools()))
                .toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** From 1. */
    int pageNumber() {
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    /** Where another page of the same is. */
    public String address(int number) {
        return "/library?text=%s&element=%s&kind=%s&cost=%s&format=%s&shelf=%s&page=%d"
                .formatted(
                        URLEncoder.encode(text, StandardCharsets.UTF_8),
                        URLEncoder.encode(element, StandardCharsets.UTF_8),
                        URLEncoder.encode(kind, StandardCharsets.UTF_8),
                        URLEncoder.encode(cost, StandardCharsets.UTF_8),
                        URLEncoder.encode(format, StandardCharsets.UTF_8),
                        URLEncoder.encode(shelf, StandardCharsets.UTF_8),
                        number);
    }

    public ActivityKind[] kinds() {
        return ActivityKind.values();
    }

    public Format[] formats() {
        return Format.values();
    }

    public Shelf[] shelves() {
        return Shelf.values();
    }
}

package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.choosing.Near;
import dev.waymark.engine.interest.InterestFit;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.server.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which occupations someone wants to see, and in which order, as sent by the form. A filter on what is not published
 * leaves out what it is not published of.
 */
public record ExploreRequest(
        String text, String zone, String pay, String growing, String liked, String order, String page) {
    static final String ANY = "0";

    /** Interests that go along at least so far fit, in the words of the interests' page. */
    private static final double FITS = 0.3;

    /** What BLS publishes at most, in US dollars a year: of what pays more it is only known that it does. */
    private static final int CEILING = 239_200;

    private static final int LATEST_PAGE = 1000;

    public ExploreRequest(
            @Nullable String text,
            @Nullable String zone,
            @Nullable String pay,
            @Nullable String growing,
            @Nullable String liked,
            @Nullable String order,
            @Nullable String page) {
        this.text = Typed.text(text);
        this.zone = Typed.text(zone);
        this.pay = Typed.text(pay);
        this.growing = Typed.text(growing);
        this.liked = Typed.text(liked);
        this.order = Typed.text(order);
        this.page = Typed.text(page);
    }

    /** The same, with the preparation someone's own work needs where nothing was said of it. */
    ExploreRequest from(OptionalInt usual) {
        return zone.isEmpty() && usual.isPresent()
                ? new ExploreRequest(text, Integer.toString(usual.getAsInt()), pay, growing, liked, order, page)
                : this;
    }

    public boolean isZone(int least) {
        return zone.equals(Integer.toString(least)) || least == 0 && !zone.matches("[1-5]");
    }

    public boolean isGrowing() {
        return !growing.isEmpty();
    }

    public boolean isLiked() {
        return !liked.isEmpty();
    }

    public boolean isOrder(String other) {
        return order.equals(other) || other.equals("near") && !order.equals("far") && !order.equals("strengths");
    }

    int pageNumber() {
        return page.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(page), 1, LATEST_PAGE) : 1;
    }

    boolean admits(Near near, InterestProfile interests) {
        int least = zone.matches("[1-5]") ? Integer.parseInt(zone) : 0;
        OptionalInt median = near.occupation().wage().map(Wage::median).orElse(OptionalInt.empty());
        boolean topCoded = near.occupation().wage().map(Wage::topCoded).orElse(false);
        OptionalDouble change =
                near.occupation().outlook().map(Outlook::changePercent).orElse(OptionalDouble.empty());
        return near.occupation().jobZone().orElse(0) >= least
                && (leastPay() == 0
                        || topCoded && median.isEmpty() && leastPay() <= CEILING
                        || median.orElse(0) >= leastPay())
                && (!isGrowing() || change.orElse(0) > 0)
                && (!isLiked()
                        || InterestFit.of(interests, near.occupation())
                                .filter(fit -> fit.correlation() >= FITS)
                                .isPresent());
    }

    /** Those of all, nearest first, in the order wanted. */
    List<Near> ordered(List<Near> nearestFirst) {
        return switch (order) {
            case "far" -> nearestFirst.reversed();
            case "strengths" ->
                nearestFirst.stream()
                        .sorted(Comparator.comparingInt((Near n) -> n.reused().size())
                                .reversed())
                        .toList();
            default -> nearestFirst;
        };
    }

    /** The address of another page of the same. */
    public String address(int number) {
        return "/destination/explore?text=" + sent(text) + "&zone=" + sent(zone) + "&pay=" + sent(pay) + "&growing="
                + sent(growing) + "&liked=" + sent(liked) + "&order=" + sent(order) + "&page=" + number;
    }

    /** US dollars a year; 0 where none or no number was given. */
    private int leastPay() {
        String digits = pay.replaceAll("[ ,.]", "");
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }

    private static String sent(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

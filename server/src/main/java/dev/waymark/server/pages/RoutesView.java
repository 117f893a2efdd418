package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.route.Choice;
import dev.waymark.engine.route.Merit;
import dev.waymark.engine.route.Route;
import dev.waymark.engine.route.RouteInWords;
import dev.waymark.engine.route.Stage;
import java.util.List;
import java.util.Locale;

/** Routes side by side, and each in sentences. */
public record RoutesView(String target, List<Row> rows) {
    /**
     * One route.
     *
     * @param dearest what the range of the cost is; blank where there is none
     * @param interest how far its jobs go with the person's interests; blank until these are known
     * @param best in which respects no other is better
     * @param stops jobs in between
     */
    public record Row(
            String title,
            String years,
            String study,
            String cost,
            String dearest,
            String interest,
            String hardest,
            String hardestAt,
            String pay,
            String strengths,
            List<String> best,
            List<Stop> stops,
            List<String> sentences) {}

    /** Whether anything is known of the person's interests. */
    public boolean isInterested() {
        return rows.stream().noneMatch(row -> row.interest().isEmpty());
    }

    /** A job in between. */
    public record Stop(String code, String title) {}

    static RoutesView of(List<Choice> choices) {
        return new RoutesView(
                choices.getFirst().route().arrival().title(),
                choices.stream().map(RoutesView::row).toList());
    }

    private static Row row(Choice choice) {
        Route route = choice.route();
        return new Row(
                RouteInWords.title(route),
                route.years() == 0 ? "now" : RouteInWords.years(route.years()),
                Figures.hours(route.study().usual()),
                route.cost().map(ProspectView::cost).orElse("not known"),
                route.cost().map(ProspectView::dearest).orElse(""),
                route.interest().isPresent()
                        ? ProspectView.interest(route.interest().getAsDouble())
                        : "",
                Figures.percent(route.hardest()),
                route.hardestStage().title(),
                route.pay().isEmpty()
                        ? "not known"
                        : String.format(
                                Locale.ROOT, "US$%,d", Math.round(route.pay().getAsInt() / 1000.0) * 1000),
                Figures.percent(route.strengths()),
                choice.best().stream().sorted().map(Merit::words).toList(),
                route.stops().stream().map(RoutesView::stop).toList(),
                RouteInWords.sentences(route));
    }

    private static Stop stop(Stage stage) {
        return new Stop(stage.gap().target().occupation().code().value(), stage.title());
    }
}

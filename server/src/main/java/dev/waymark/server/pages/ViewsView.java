package dev.waymark.server.pages;

import dev.waymark.engine.assessment.ComparedView;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.server.feedback.ReadViews;
import dev.waymark.server.feedback.ViewRequest;
import dev.waymark.server.feedback.Views;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What others see, and whom the person asked.
 *
 * @param hidden why some answers are not shown yet; blank if there are none
 * @param guessed skills a guess was made about, which others can be asked about
 */
public record ViewsView(
        List<Pane> agenda,
        String hidden,
        List<String> strengths,
        List<String> suggestions,
        List<RequestRow> requests,
        List<Guessed> guessed) {
    private static final int LEVEL = 20;

    /** Points for a talk of one kind, with what to do about them. */
    public record Pane(String heading, String advice, List<AgendaRow> rows) {}

    /**
     * A point for a talk.
     *
     * @param remark what is special about it; blank if nothing is
     */
    public record AgendaRow(String name, String remark, String own, String guess, String others, List<Mark> marks) {}

    /** A place on a line of levels, 140 wide. */
    public record Mark(String kind, long at) {}

    /** Someone who was asked; an anonymous answer is not shown as given. */
    public record RequestRow(String id, String rater, String about, String state, boolean open) {}

    /** A skill with the guess that was made. */
    public record Guessed(String element, String name) {}

    static ViewsView of(Views views, List<ComparedView> compared, Catalogue catalogue, Clock clock) {
        return new ViewsView(
                panes(compared),
                hidden(views),
                views.strengths(),
                views.suggestions(),
                views.requests().stream().map(r -> row(r, clock)).toList(),
                views.predictions().keySet().stream()
                        .sorted()
                        .flatMap(id -> catalogue.element(id).stream())
                        .map(e -> new Guessed(e.id().value(), e.distinctName()))
                        .toList());
    }

    private static String hidden(Views views) {
        return views.hidden() == 0
                ? ""
                : "%s answered anonymously. Anonymous answers are shown, all as one, once there are %d."
                        .formatted(
                                views.hidden() == 1 ? "One person has" : "Two people have", ReadViews.FEWEST_ANONYMOUS);
    }

    private static List<Pane> panes(List<ComparedView> compared) {
        Map<ComparedView.View, List<AgendaRow>> rows = new LinkedHashMap<>();
        compared.forEach(view ->
                rows.computeIfAbsent(view.view(), v -> new ArrayList<>()).add(row(view)));
        return rows.entrySet().stream()
                .map(pane -> pane(pane.getKey(), pane.getValue()))
                .toList();
    }

    private static Pane pane(ComparedView.View view, List<AgendaRow> rows) {
        return switch (view) {
            case OVERESTIMATE ->
                new Pane(
                        "You see more than others do",
                        "Ask which pieces of work they think of, and show them one they may not know.",
                        rows);
            case HIDDEN_STRENGTH ->
                new Pane(
                        "Others see more than you do",
                        "Ask what you did that they remember: it may be worth more in your next job than you count it for.",
                        rows);
            case UNKNOWN_TO_SELF ->
                new Pane(
                        "Others can tell, you could not",
                        "Ask for an example of the work they mean, then rate it yourself.",
                        rows);
            case UNKNOWN_TO_OTHERS ->
                new Pane(
                        "Nobody has seen it",
                        "If it matters for where you want to go, find work in which it shows.",
                        rows);
            case AGREE -> new Pane("You agree", "Nothing to settle here.", rows);
        };
    }

    private static AgendaRow row(ComparedView view) {
        boolean apart =
                view.view() == ComparedView.View.OVERESTIMATE || view.view() == ComparedView.View.HIDDEN_STRENGTH;
        String chance = apart && !view.beyondChance() ? "The difference may be chance; more views would tell. " : "";
        return new AgendaRow(
                view.element().distinctName(),
                (chance + surprise(view)).strip(),
                figure(view.own()),
                figure(view.predicted()),
                view.others().isEmpty()
                        ? "could not tell"
                        : figure(view.others())
                                + (view.raters() == 1 ? " (1 person)" : " (%d people)".formatted(view.raters())),
                marks(view));
    }

    private static List<Mark> marks(ComparedView view) {
        List<Mark> marks = new ArrayList<>();
        view.others().ifPresent(level -> marks.add(new Mark("others", Math.round(level * LEVEL))));
        view.predicted().ifPresent(level -> marks.add(new Mark("guess", Math.round(level * LEVEL))));
        view.own().ifPresent(level -> marks.add(new Mark("own", Math.round(level * LEVEL))));
        return marks;
    }

    private static String surprise(ComparedView view) {
        if (view.predicted().isEmpty() || view.others().isEmpty()) {
            return "";
        }
        double off = view.others().getAsDouble() - view.predicted().getAsDouble();
        return Math.abs(off) < 1
                ? ""
                : off > 0 ? "It is better than you expected to hear." : "You expected to hear more.";
    }

    private static String figure(OptionalDouble level) {
        return level.isPresent() ? Figures.level(level.getAsDouble()) : "not said";
    }

    private static RequestRow row(ViewRequest request, Clock clock) {
        Instant now = clock.instant();
        LocalDate until = request.expires().atZone(clock.getZone()).toLocalDate();
        String state = request.state() == ViewRequest.State.REVOKED
                ? "taken back"
                : request.anonymous()
                        ? now.isBefore(request.expires())
                                ? "asked, until " + Dates.day(until)
                                : "closed " + Dates.day(until)
                        : request.state() == ViewRequest.State.ANSWERED
                                ? "answered"
                                : now.isBefore(request.expires())
                                        ? "waiting, until " + Dates.day(until)
                                        : "ran out on " + Dates.day(until);
        return new RequestRow(
                request.id().toString(),
                request.rater(),
                request.role().label() + (request.anonymous() ? ", anonymously" : ""),
                state,
                request.isOpen(now)
                        || request.anonymous()
                                && request.state() == ViewRequest.State.ANSWERED
                                && now.isBefore(request.expires()));
    }
}

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
import java.util.List;
import java.util.OptionalDouble;

/**
 * What others see, and whom the person asked.
 *
 * @param hidden why some answers are not shown yet; blank if there are none
 * @param guessed skills a guess was made about, which others can be asked about
 */
public record ViewsView(
        List<AgendaRow> agenda,
        String hidden,
        List<String> strengths,
        List<String> suggestions,
        List<RequestRow> requests,
        List<Guessed> guessed) {
    private static final int LEVEL = 20;

    /** A point for a talk. */
    public record AgendaRow(
            String name,
            String heading,
            String tone,
            String sentence,
            String own,
            String guess,
            String others,
            List<Mark> marks) {}

    /** A place on a line of levels, 140 wide. */
    public record Mark(String kind, long at) {}

    /** Someone who was asked; an anonymous answer is not shown as given. */
    public record RequestRow(String id, String rater, String about, String state, boolean open) {}

    /** A skill with the guess that was made. */
    public record Guessed(String element, String name) {}

    static ViewsView of(Views views, List<ComparedView> compared, Catalogue catalogue, Clock clock) {
        return new ViewsView(
                compared.stream().map(ViewsView::row).toList(),
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

    private static AgendaRow row(ComparedView view) {
        String raters = view.raters() == 1 ? "one person" : view.raters() + " people";
        String chance = view.beyondChance() ? "" : " The difference may be chance; more views would tell.";
        String guess = surprise(view);
        return switch (view.view()) {
            case OVERESTIMATE ->
                row(
                        view,
                        "You see more than others do",
                        "open",
                        "Ask %s which pieces of work they think of, and show them one they may not know.%s%s"
                                .formatted(raters.equals("one person") ? "them" : "them all", chance, guess));
            case HIDDEN_STRENGTH ->
                row(
                        view,
                        "Others see more than you do",
                        "good",
                        "Ask what you did that they remember: it may be worth more in your next job than you count it for.%s%s"
                                .formatted(chance, guess));
            case UNKNOWN_TO_SELF ->
                row(
                        view,
                        "Others can tell, you could not",
                        "practice",
                        "Ask for an example of the work they mean, then rate it yourself.%s".formatted(guess));
            case UNKNOWN_TO_OTHERS ->
                row(
                        view,
                        "Nobody has seen it",
                        "people",
                        "If it matters for where you want to go, find work in which it shows.");
            case AGREE -> row(view, "You agree", "good", "Nothing to settle here.%s".formatted(guess));
        };
    }

    private static AgendaRow row(ComparedView view, String heading, String tone, String sentence) {
        return new AgendaRow(
                view.element().distinctName(),
                heading,
                tone,
                sentence,
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
                : off > 0 ? " It is better than you expected to hear." : " You expected to hear more.";
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

package dev.waymark.server.pages;

import dev.waymark.server.web.Typed;

/**
 * A first step as chosen.
 *
 * @param what the proposal chosen, by its words
 * @param own words of the person's own instead; they go before the proposal
 * @param day {@code tomorrow}, or else today
 * @param cue the moment it hangs on
 */
public record StepRequest(String what, String own, String minutes, String day, String cue) {
    static final StepRequest BLANK = new StepRequest("", "", "15", "", "");

    public StepRequest {
        what = Typed.text(what);
        own = Typed.text(own);
        minutes = Typed.text(minutes);
        day = Typed.text(day);
        cue = Typed.text(cue);
    }

    public boolean isTomorrow() {
        return day.equals("tomorrow");
    }

    /** 0 where none can be read: then the person is asked. */
    int ownMinutes() {
        return minutes.matches("\\d{1,3}") ? Integer.parseInt(minutes) : 0;
    }
}

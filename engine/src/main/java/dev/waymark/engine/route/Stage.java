package dev.waymark.engine.route;

import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import java.util.Optional;

/**
 * One job on a route.
 *
 * @param prospect its gap when one is to begin it, after all stages before, with pay, openings and fit
 * @param study hours before it: for a job in between, to the share at which people enter; for the target, to the readiness wanted
 * @param cost of that study, by the ways that the library knows; empty while no currency is known
 * @param begins years from now
 * @param stays years in it before the next; 0 at the target
 * @param listed that O*NET relates it to the work before
 */
public record Stage(
        Prospect prospect, HoursRange study, Optional<CostToClose> cost, double begins, double stays, boolean listed) {
    public GapReport gap() {
        return prospect.gap();
    }

    public Readiness readiness() {
        return gap().readiness();
    }

    public String title() {
        return gap().target().title();
    }
}

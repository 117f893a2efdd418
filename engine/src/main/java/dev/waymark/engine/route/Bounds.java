package dev.waymark.engine.route;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which jobs are plausible in between. A stop is there to get further, so it must not itself ask for a preparation that the
 * person lacks: no degree beyond theirs, no years of related work they do not have by then (work that O*NET relates counts,
 * in whichever direction), no more than one Job Zone above where they come from, nor above the target's. There must be
 * openings, and pay that one could live with. Of somebody whose studies nobody told, no more is taken for granted than their
 * own work typically asks. What the catalogue does not know keeps nothing out; licences it never knows.
 */
final class Bounds {
    /** Thousands of openings a year. */
    static final double FEWEST_OPENINGS = 1;

    /** Share of the present median pay that a stop pays at least. */
    static final double LEAST_PAY = 0.8;

    private final OptionalInt pay;
    private final OptionalInt zone;
    private final OptionalInt most;
    private final Optional<EducationLevel> schooling;

    Bounds(Occupation home, Occupation target) {
        pay = pay(home);
        zone = home.jobZone();
        most = target.jobZone();
        schooling = HardRequirement.typicalEducation(home);
    }

    /** Told from the occupation alone. */
    boolean allow(Occupation stop) {
        return !stop.ratings().all().isEmpty() && hasOpenings(stop) && isWithinZones(stop) && paysEnough(stop);
    }

    /** Told from what it asks beside its levels. */
    boolean allow(GapReport stop, boolean listed) {
        return stop.hard().stream().allMatch(h -> switch (h.kind()) {
            case EDUCATION ->
                h.status() == HardRequirement.Status.MET
                        || h.status() == HardRequirement.Status.UNKNOWN
                                && isWithinSchooling(stop.target().occupation());
            case EXPERIENCE -> listed || h.status() != HardRequirement.Status.NOT_MET;
            default -> true;
        });
    }

    private boolean isWithinSchooling(Occupation stop) {
        return schooling
                .flatMap(own -> HardRequirement.typicalEducation(stop).map(own::atLeast))
                .orElse(true);
    }

    private static boolean hasOpenings(Occupation stop) {
        return stop.outlook().map(Outlook::openings).stream()
                .allMatch(openings -> openings.isEmpty() || openings.getAsDouble() >= FEWEST_OPENINGS);
    }

    private boolean paysEnough(Occupation stop) {
        OptionalInt pays = pay(stop);
        return pay.isEmpty() || pays.isEmpty() || pays.getAsInt() >= LEAST_PAY * pay.getAsInt();
    }

    private static OptionalInt pay(Occupation occupation) {
        return occupation.wage().map(Wage::median).orElse(OptionalInt.empty());
    }

    private boolean isWithinZones(Occupation stop) {
        if (stop.jobZone().isEmpty()) {
            return true;
        }
        int asked = stop.jobZone().getAsInt();
        int reach = zone.isPresent() ? zone.getAsInt() + 1 : asked;
        int limit = most.isPresent() ? Math.max(most.getAsInt(), zone.orElse(0)) : asked;
        return asked <= Math.min(reach, limit);
    }
}

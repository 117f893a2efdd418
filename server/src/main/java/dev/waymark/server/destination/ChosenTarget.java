package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person aims at, or keeps on the shortlist. One at a time is current: the one plans are made toward.
 *
 * @param occupation of a personal target, the occupation it comes nearest to
 * @param personal a target of the person's own, whole; empty for an occupation of the catalogue at a grade
 * @param saved whether it is on the shortlist
 */
public record ChosenTarget(
        UUID id,
        OccupationCode occupation,
        Grade grade,
        String title,
        CareerMove move,
        boolean current,
        boolean saved,
        Optional<Target> personal) {}

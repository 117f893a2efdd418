package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import java.util.UUID;

/** An occupation a person aims at. One at a time is current: the one plans are made toward. */
public record ChosenTarget(UUID id, OccupationCode occupation, String title, CareerMove move, boolean current) {}

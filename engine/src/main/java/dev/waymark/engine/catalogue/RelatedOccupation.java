package dev.waymark.engine.catalogue;

/** A link to a related occupation; {@code rank} 1 is the closest of its list. */
public record RelatedOccupation(OccupationCode code, Tier tier, int rank) {
    /** O*NET's tiers, closest first. */
    public enum Tier {
        PRIMARY_SHORT,
        PRIMARY_LONG,
        SUPPLEMENTAL
    }
}

package dev.waymark.engine.documents;

/** A plan in one format. Equal reports give equal bytes. */
public interface PlanDocument {
    DocumentFormat format();

    /** The whole document, in memory, so that nothing is ever half-written. */
    byte[] render(PlanReport report);
}

package dev.waymark.engine.route;

/** What speaks for or against an occupation as the next step of a person who works in another. */
public enum StepSignal {
    /** Words that the titles of both have in common: root of the cosine, 0–1. */
    TITLES,
    /** Kinds of tools in common: root of the cosine, 0–1. */
    TOOLS,
    /** Job Zones apart, 0–4; 1 where either has none. */
    ZONES_APART,
    /** Correlation of the interests that both kinds of work suit, −1 to 1; 0 where either is not scored. */
    INTERESTS,
    /** 1 within a major group of the classification (15-…). */
    SAME_MAJOR_GROUP,
    /** 1 within a broad occupation of the classification (15-125…). */
    SAME_BROAD_OCCUPATION,
    /** Weighted share of the knowledge asked that the person's levels miss, 0–1. */
    KNOWLEDGE_MISSING,
    /** Share of the person's levels of knowledge that is beyond what is asked, 0–1. */
    KNOWLEDGE_UNUSED,
    /** Root mean square of the person's levels of skill less what is asked, in spreads of what occupations ask. */
    SKILLS_APART,
    /** Likewise of knowledge. */
    KNOWLEDGE_APART
}

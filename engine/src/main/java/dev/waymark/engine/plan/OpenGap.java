package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.gap.SkillGap;

/**
 * A gap worth hours, in the terms a plan is chosen by.
 *
 * @param level held now, 0–7
 * @param points missing, above 0
 * @param hoursPerPoint what one level point of this element costs
 * @param gainPerPoint readiness gained by one level point, 0–1
 */
record OpenGap(SkillGap gap, double level, double points, double hoursPerPoint, double gainPerPoint) {
    Element element() {
        return gap.requirement().element();
    }

    ElementId id() {
        return element().id();
    }

    /** Readiness gained by closing all of it, 0–1. */
    double gain() {
        return points * gainPerPoint;
    }
}

package dev.waymark.engine.destination.advert;

import dev.waymark.engine.skill.Span;
import java.util.OptionalDouble;

/**
 * One place where an advert asks for something.
 *
 * @param span of the advert's text
 * @param said what stands there
 * @param level where the words state one, 0–7 ({@link StatedLevel})
 * @param likelihood that it is meant, 0–1
 */
public record Mention(
        String advert,
        Asked asked,
        Firmness firmness,
        Span span,
        String said,
        OptionalDouble level,
        double likelihood) {
    Mention firmer(Mention other) {
        return new Mention(
                advert,
                asked,
                firmness.or(other.firmness),
                span,
                said,
                level.isPresent() ? level : other.level,
                Math.max(likelihood, other.likelihood));
    }
}

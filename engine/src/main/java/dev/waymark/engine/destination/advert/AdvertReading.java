package dev.waymark.engine.destination.advert;

import dev.waymark.engine.search.TargetMatch;
import java.util.List;
import java.util.Optional;

/**
 * What one advert asks for.
 *
 * @param title the job, as its title line says it
 * @param occupation what that title means; empty if there is no title
 * @param certainty that the first answer to the title is right, 0–1
 * @param mentions each requirement once, where it is asked most firmly; in the order of the text
 */
public record AdvertReading(
        Advert advert,
        Optional<String> title,
        Optional<TargetMatch> occupation,
        double certainty,
        List<Mention> mentions) {
    public AdvertReading {
        mentions = List.copyOf(mentions);
    }
}

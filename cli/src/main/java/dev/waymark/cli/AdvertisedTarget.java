package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.destination.advert.AdvertReading;
import dev.waymark.engine.destination.advert.AdvertTarget;
import dev.waymark.engine.destination.advert.AdvertsReading;
import dev.waymark.engine.destination.advert.ReadAdverts;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.search.TargetMatch;
import dev.waymark.engine.skill.SkillSearch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves {@code --advert}, with {@code --target} for the occupation where it is said. */
final class AdvertisedTarget {
    private final Catalogue catalogue;
    private final OccupationSearch search;
    private final WantedTarget wanted;

    AdvertisedTarget(Catalogue catalogue, OccupationSearch search, WantedTarget wanted) {
        this.catalogue = catalogue;
        this.search = search;
        this.wanted = wanted;
    }

    /**
     * @throws BadInput with what to choose from, if the adverts leave open which occupation they are for
     */
    Target resolve(PersonOptions options, List<Occupation> background) throws UnreadableFile {
        AdvertsReading reading = new ReadAdverts(catalogue, search, SkillSearch.over(catalogue))
                .read(AdvertFiles.read(options.adverts), background);
        Target base = options.target().isBlank()
                ? advertised(
                        reading,
                        options.grade,
                        options.targets.size() > 1 ? "by asking about the adverts by themselves" : "with --target")
                : wanted.resolve(options.target(), options.grade(options.target()), background);
        String title = reading.adverts().stream()
                .flatMap(a -> a.title().stream())
                .findFirst()
                .filter(t -> reading.adverts().size() == 1)
                .orElse(base.title());
        return AdvertTarget.of(title, base, AdvertTarget.proposed(reading));
    }

    /** @param how to say which occupation it is */
    private Target advertised(AdvertsReading reading, @Nullable Grade asked, String how) {
        String titles = reading.adverts().stream()
                .map(AdvertReading::title)
                .flatMap(Optional::stream)
                .distinct()
                .map(t -> "'" + t + "'")
                .collect(Collectors.joining(", "));
        return switch (reading.occupation()) {
            case TargetMatch.Found found -> {
                wanted.assume(found.assumption());
                yield wanted.rated(found.occupation(), asked == null ? reading.grade() : asked);
            }
            case TargetMatch.Ambiguous several -> throw WantedTarget.ask("--advert: " + titles, how, several);
            case TargetMatch.Unknown unknown ->
                throw new BadInput(
                        "--advert: %s. Say the occupation with --target, a title or an O*NET-SOC code such as 15-2051.00."
                                .formatted(
                                        titles.isEmpty()
                                                ? "no title line says which job this is"
                                                : "no occupation is called " + titles));
        };
    }
}

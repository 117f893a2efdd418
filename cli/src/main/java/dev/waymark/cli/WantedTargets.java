package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.search.OccupationSearch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every target that the options name. Of several {@code --target} each is one, and adverts or roles are further ones,
 * whose occupation is then told from their own words.
 */
final class WantedTargets {
    /** More make no table that anybody reads. */
    private static final int MOST = 6;

    private final Catalogue catalogue;
    private final OccupationSearch search;
    private final WantedTarget wanted;

    WantedTargets(Catalogue catalogue, OccupationSearch search, WantedTarget wanted) {
        this.catalogue = catalogue;
        this.search = search;
        this.wanted = wanted;
    }

    /** @throws BadInput if the options name several */
    static void refuseSeveral(PersonOptions options) {
        if (count(options) > 1) {
            throw new BadInput(
                    options.framework != null && !options.adverts.isEmpty()
                            ? "Give either --framework or --advert, not both: a target is made from one of them."
                            : "Give one target: %s are named. 'waymark gap' takes several at once."
                                    .formatted(String.join(
                                            " and ", options.targets.size() > 1 ? options.targets : options.roles)));
        }
    }

    /**
     * @return at least one, each once
     * @throws BadInput with what to say instead, if one cannot be told
     */
    List<Target> resolve(PersonOptions options, List<Occupation> background) throws UnreadableFile {
        if (count(options) > MOST) {
            throw new BadInput("%d targets are named: %d side by side are the most.".formatted(count(options), MOST));
        }
        List<Target> all = new ArrayList<>();
        if (options.targets.size() > 1) {
            for (String words : options.targets) {
                all.add(wanted.resolve(words, options.grade(words), background));
            }
        }
        Path framework = options.framework;
        if (framework != null) {
            for (String role : options.roles.isEmpty() ? List.of("") : options.roles) {
                all.add(new FrameworkRole(catalogue, wanted).resolve(framework, role, options, background));
            }
        } else if (!options.roles.isEmpty()) {
            throw new BadInput(
                    "--role '%s' needs the file it is in: add --framework FILE.".formatted(options.roles.getFirst()));
        }
        if (!options.adverts.isEmpty()) {
            all.add(new AdvertisedTarget(catalogue, search, wanted).resolve(options, background));
        }
        return all.isEmpty()
                ? List.of(wanted.resolve(options.target(), options.grade(options.target()), background))
                : all.stream().distinct().toList();
    }

    private static int count(PersonOptions options) {
        int roles = options.framework == null ? 0 : Math.max(1, options.roles.size());
        return (options.targets.size() > 1 ? options.targets.size() : 0) + roles + (options.adverts.isEmpty() ? 0 : 1);
    }
}

package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Occupation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many people work in an occupation, by the logarithm of its employment; 0 where that is not known. */
final class OccupationSize {
    private OccupationSize() {}

    /** Employment is counted by six-digit code: occupations that share one share it evenly. */
    static double[] of(List<Occupation> occupations) {
        Map<String, Integer> sharing = new HashMap<>();
        occupations.forEach(o -> sharing.merge(o.code().soc(), 1, Integer::sum));
        double[] size = new double[occupations.size()];
        double most = 0;
        for (int i = 0; i < size.length; i++) {
            Occupation occupation = occupations.get(i);
            double employed = occupation
                    .outlook()
                    .map(outlook -> outlook.employment().orElse(0))
                    .orElse(0.0);
            size[i] =
                    Math.log1p(employed / sharing.getOrDefault(occupation.code().soc(), 1));
            most = Math.max(most, size[i]);
        }
        for (int i = 0; i < size.length && most > 0; i++) {
            size[i] /= most;
        }
        return size;
    }
}

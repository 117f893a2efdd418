package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** The sizes an activity is offered in: its least, its most, and half way between. */
final class Sizes {
    private Sizes() {}

    /**
     * @param wanted hours in all that a person wants to give it; empty for any within its range
     * @param done hours already spent on it; a size that they exceed is left out, and if they exceed every size there is
     *     one more week to bring it to an end
     */
    static List<Size> of(Activity activity, double done, OptionalDouble wanted) {
        if (wanted.isPresent()) {
            double hours = wanted.getAsDouble();
            return List.of(new Size(Math.max(1, (int) Math.ceil(2 * (hours - done) - 1e-9)), hours));
        }
        int least = activity.hours().least();
        int most = activity.hours().most();
        List<Size> sizes = new ArrayList<>();
        for (int hours : new TreeSet<>(List.of(least, (least + most) / 2, most))) {
            int left = (int) Math.ceil(2 * (hours - done) - 1e-9);
            if (left > 0) {
                sizes.add(new Size(left, hours));
            }
        }
        if (sizes.isEmpty()) {
            sizes.add(new Size(2 * Math.max(1, activity.weekly().least()), most));
        }
        return List.copyOf(sizes);
    }
}

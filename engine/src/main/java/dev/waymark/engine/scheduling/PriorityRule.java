package dev.waymark.engine.scheduling;

/** What makes an activity pressing; of those that may be taken next, the one with the least value is taken. */
enum PriorityRule {
    /** Latest finish time first (Davis and Patterson 1975). */
    LATEST_FINISH {
        @Override
        double value(Network net, int activity) {
            return -net.tail[activity];
        }
    },
    /** Latest start time first (Kolisch 1995). */
    LATEST_START {
        @Override
        double value(Network net, int activity) {
            return -net.tail[activity] - net.duration[activity];
        }
    },
    /** Most successors in all first (Alvarez-Valdés and Tamarit 1989). */
    MOST_TOTAL_SUCCESSORS {
        @Override
        double value(Network net, int activity) {
            return -net.after(activity).cardinality();
        }
    },
    /** Greatest rank positional weight: its own duration and those of its direct successors (the same). */
    GREATEST_POSITIONAL_WEIGHT {
        @Override
        double value(Network net, int activity) {
            double weight = net.duration[activity];
            for (int after : net.successors[activity]) {
                weight += net.duration[after];
            }
            return -weight;
        }
    };

    abstract double value(Network net, int activity);

    double[] values(Network net) {
        double[] values = new double[net.size];
        for (int a = 0; a < net.size; a++) {
            values[a] = value(net, a);
        }
        return values;
    }
}

package dev.waymark.engine.choosing;

import java.util.OptionalDouble;

/**
 * What can speak for one target rather than another. Each value is 0 to 1 on a scale that is fixed, so that a further
 * candidate never changes how two others stand to each other; empty where it is not known.
 */
public enum Criterion {
    /** Readiness as it is. */
    READINESS("Readiness", "how much of it you have already; as it is, 0 to 100%") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            return OptionalDouble.of(prospect.gap().readiness().value());
        }
    },
    /** 1 with nothing left to close, 0 from 2,000 hours on: a year of full days. */
    EFFORT("Little to do", "hours to close the gap; none counts best, 2,000 or more worst") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            return OptionalDouble.of(1 - Math.min(1, prospect.hours().usual() / MOST_HOURS));
        }
    },
    /** By the mean of the ways: 1 with nothing to pay, 0 from 2,000 of the person's currency on. */
    COST("Little to pay", "money to close the gap, by the mean of the ways; none counts best, 2,000 or more worst") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            return prospect.cost().filter(CostToClose::isKnown).stream()
                    .mapToDouble(cost -> 1 - Math.min(1, cost.usual().amount().doubleValue() / MOST_MONEY))
                    .findFirst();
        }
    },
    /** By ratio, from 30,000 to BLS's ceiling of 239,200 US dollars a year. */
    PAY("Pay", "median in the United States; equal steps are equal percentages, from US$30,000 to US$239,200") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            if (prospect.topCoded()) {
                return OptionalDouble.of(1);
            }
            return prospect.pay().isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.clamp(
                            Math.log(prospect.pay().getAsInt() / LEAST_PAY) / Math.log(MOST_PAY / LEAST_PAY), 0, 1));
        }
    },
    /** From a fifth fewer jobs in ten years to a fifth more. */
    OUTLOOK("Outlook", "projected change in jobs, 2024 to 2034; from a fifth fewer to a fifth more") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            return prospect.change().isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.clamp(0.5 + prospect.change().getAsDouble() / (2 * MOST_CHANGE), 0, 1));
        }
    },
    /** The correlation of interests, from −1 to 1. */
    INTEREST("Interest", "how far the work’s interests go with yours; from the opposite to the same") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            return prospect.interest().isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((prospect.interest().getAsDouble() + 1) / 2);
        }
    },
    /** Share of the person's surest strengths that are asked for. */
    REUSE("Strengths used", "share of your surest strengths that are important to it") {
        @Override
        public OptionalDouble of(Prospect prospect) {
            return prospect.strengths() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) prospect.reused().size() / prospect.strengths());
        }
    };

    private static final double MOST_HOURS = 2000;
    private static final double MOST_MONEY = 2000;
    private static final double LEAST_PAY = 30_000;
    private static final double MOST_PAY = 239_200;
    private static final double MOST_CHANGE = 20;

    private final String label;
    private final String scale;

    Criterion(String label, String scale) {
        this.label = label;
        this.scale = scale;
    }

    public String label() {
        return label;
    }

    /** In words, what is 0 and what is 1. */
    public String scale() {
        return scale;
    }

    /** 0 (speaks least for it) to 1 (most); empty where it is not known. */
    public abstract OptionalDouble of(Prospect prospect);
}

package dev.waymark.engine.plan;

/**
 * How well a plan does by one of the aims it is made by, and the best that could be.
 *
 * @param aim what it is
 * @param value reached, in the aim's own unit
 * @param bound proven: no plan under the same limits, that does as well by the aims before this one, does better
 */
public record Objective(Aim aim, double value, double bound) {
    /** How far from the best possible it may be, as a share of that; 0 is the best possible. */
    public double gap() {
        double most = Math.max(Math.abs(value), Math.abs(bound));
        return most < 1e-9 ? 0 : Math.abs(value - bound) / most;
    }

    /** What a plan is made by, each counting only among plans that do as well by those before it. */
    public enum Aim {
        /** Readiness gained, missing tools counting a little, 0–1: the more the better. */
        READINESS("how ready you are"),
        /** Working weeks until all is done. */
        END("how early it is done"),
        /** Money in the budget's smallest unit. */
        MONEY("what it costs"),
        /** Hours in all. */
        HOURS("the hours it takes"),
        /** Hours in the fullest week. */
        EVENNESS("how even its weeks are");

        private final String label;

        Aim(String label) {
            this.label = label;
        }

        /** Whether more of it is better. */
        boolean isMore() {
            return this == READINESS;
        }

        /** Share of the effort of making a plan better that it may take; all of them make 1. */
        double share() {
            return switch (this) {
                case READINESS -> 0.4;
                case END -> 0.25;
                case MONEY -> 0.15;
                case HOURS, EVENNESS -> 0.1;
            };
        }

        /** How much of the models' own unit makes one of the aim's: billionths, half hours. */
        double unit() {
            return switch (this) {
                case READINESS -> ChoiceModel.NANO;
                case END, MONEY -> 1;
                case HOURS, EVENNESS -> 2;
            };
        }

        public String label() {
            return label;
        }
    }
}

package dev.waymark.engine.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** One thing a person changes about their plan by hand. Activities are named by their ids. */
public sealed interface PlanEdit {
    /** What it is about. */
    String activity();

    /** What the person wants of plans from then on. */
    Wishes appliedTo(Wishes wishes);

    /**
     * What was done, in a sentence.
     *
     * @param titles of activities by their ids
     */
    String inWords(UnaryOperator<String> titles);

    /** It begins in a week, and stays there. */
    record Move(String activity, LocalDate monday) implements PlanEdit {
        @Override
        public Wishes appliedTo(Wishes wishes) {
            return wishes.wanting(
                    activity, wishes.of(activity).orElse(Wish.ANYHOW).startingOn(monday));
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You put “%s” in the week of %s.".formatted(titles.apply(activity), Words.day(monday));
        }
    }

    /** It takes so many hours in all. */
    record Resize(String activity, double hours) implements PlanEdit {
        @Override
        public Wishes appliedTo(Wishes wishes) {
            return wishes.wanting(
                    activity, wishes.of(activity).orElse(Wish.ANYHOW).taking(hours));
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You gave “%s” %s.".formatted(titles.apply(activity), Words.hours(hours));
        }
    }

    /** It is not in the plan, and not proposed again. */
    record LeaveOut(String activity) implements PlanEdit {
        @Override
        public Wishes appliedTo(Wishes wishes) {
            return wishes.without(activity);
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You left out “%s”.".formatted(titles.apply(activity));
        }
    }

    /** Another is in the plan in its place. */
    record Swap(String activity, String instead) implements PlanEdit {
        @Override
        public Wishes appliedTo(Wishes wishes) {
            return wishes.without(activity).wanting(instead, Wish.ANYHOW);
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You swapped “%s” for “%s”.".formatted(titles.apply(activity), titles.apply(instead));
        }
    }

    /** One more is in the plan, in a week if one is named, and otherwise where it fits. */
    record Add(String activity, Optional<LocalDate> monday) implements PlanEdit {
        @Override
        public Wishes appliedTo(Wishes wishes) {
            return wishes.wanting(activity, new Wish(monday, OptionalDouble.empty()));
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You added “%s”.".formatted(titles.apply(activity));
        }
    }

    /** Nothing is wanted of it any more: the planner decides. */
    record LetBe(String activity) implements PlanEdit {
        @Override
        public Wishes appliedTo(Wishes wishes) {
            return wishes.indifferentTo(activity);
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You left it to the planner what becomes of “%s”.".formatted(titles.apply(activity));
        }
    }

    /** Nothing is wanted of anything any more. */
    record LetAllBe() implements PlanEdit {
        @Override
        public String activity() {
            return "";
        }

        @Override
        public Wishes appliedTo(Wishes wishes) {
            return Wishes.NONE;
        }

        @Override
        public String inWords(UnaryOperator<String> titles) {
            return "You left everything to the planner again.";
        }
    }
}

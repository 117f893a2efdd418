package dev.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanEditTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final Wishes SOME =
            new Wishes(Map.of("read", new Wish(Optional.empty(), OptionalDouble.of(12))), Set.of("speak"));

    @Test
    void moving_keeps_the_hours_wished_for_and_changing_hours_keeps_the_week() {
        Wishes moved = new PlanEdit.Move("read", MARCH).appliedTo(SOME);
        assertThat(moved.of("read")).contains(new Wish(Optional.of(MARCH), OptionalDouble.of(12)));

        Wishes resized = new PlanEdit.Resize("read", 20).appliedTo(moved);
        assertThat(resized.of("read")).contains(new Wish(Optional.of(MARCH), OptionalDouble.of(20)));
        assertThat(resized.unwanted()).containsExactly("speak");
    }

    @Test
    void leaving_out_forgets_what_was_wished_and_swapping_puts_another_in_its_place() {
        Wishes without = new PlanEdit.LeaveOut("read").appliedTo(SOME);
        assertThat(without.wanted()).isEmpty();
        assertThat(without.unwanted()).containsExactly("read", "speak");

        Wishes swapped = new PlanEdit.Swap("read", "speak").appliedTo(SOME);
        assertThat(swapped.wanted()).containsExactly(Map.entry("speak", Wish.ANYHOW));
        assertThat(swapped.unwanted()).containsExactly("read");
    }

    @Test
    void what_is_added_or_left_to_the_planner_is_no_longer_unwanted() {
        assertThat(new PlanEdit.Add("speak", Optional.of(MARCH)).appliedTo(SOME).of("speak"))
                .contains(Wish.ANYHOW.startingOn(MARCH));
        assertThat(new PlanEdit.Add("speak", Optional.empty()).appliedTo(SOME).unwanted())
                .isEmpty();
        assertThat(new PlanEdit.LetBe("speak").appliedTo(SOME).unwanted()).isEmpty();
        assertThat(new PlanEdit.LetBe("read").appliedTo(SOME).wanted()).isEmpty();
        assertThat(new PlanEdit.LetAllBe().appliedTo(SOME)).isEqualTo(Wishes.NONE);
    }

    @Test
    void each_says_what_was_done() {
        Map<String, String> titles = Map.of("read", "Read a book", "speak", "Give a talk");

        assertThat(new PlanEdit.Move("read", MARCH).inWords(titles::get))
                .isEqualTo("You put “Read a book” in the week of 2 March 2026.");
        assertThat(new PlanEdit.Resize("read", 7.5).inWords(titles::get))
                .isEqualTo("You gave “Read a book” 7.5 hours.");
        assertThat(new PlanEdit.Swap("read", "speak").inWords(titles::get))
                .isEqualTo("You swapped “Read a book” for “Give a talk”.");
        assertThat(new PlanEdit.LeaveOut("read").inWords(titles::get)).isEqualTo("You left out “Read a book”.");
        assertThat(new PlanEdit.Add("speak", Optional.empty()).inWords(titles::get))
                .isEqualTo("You added “Give a talk”.");
        assertThat(new PlanEdit.LetBe("read").inWords(titles::get))
                .isEqualTo("You left it to the planner what becomes of “Read a book”.");
    }
}

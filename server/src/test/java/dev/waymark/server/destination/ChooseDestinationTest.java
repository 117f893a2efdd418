package dev.waymark.server.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChooseDestinationTest {
    private static final String DEVELOPER = "15-1252.00";
    private static final String NURSE = "29-1141.00";

    private final ChooseDestination choose = RunningWaymark.bean(ChooseDestination.class);
    private final ReadDestination read = RunningWaymark.bean(ReadDestination.class);
    private final ShowGap gaps = RunningWaymark.bean(ShowGap.class);
    private final Catalogue catalogue = RunningWaymark.bean(Catalogue.class);
    private final OrganisationId ada = newcomer();

    @Test
    void an_occupation_at_another_grade_is_a_target_of_its_own() {
        choose.target(ada, DEVELOPER, CareerMove.STAY);
        choose.target(ada, DEVELOPER, Grade.SENIOR, CareerMove.MOVE);

        List<ChosenTarget> targets = read.of(ada).targets();
        assertThat(targets)
                .extracting(ChosenTarget::title)
                .containsExactly("Senior Software Developers", "Software Developers");
        assertThat(targets).extracting(ChosenTarget::current).containsExactly(true, false);
        assertThat(gaps.of(ada).orElseThrow().target().basis()).contains("a rule of ours");
    }

    @Test
    void choosing_the_same_again_only_changes_the_move() {
        choose.target(ada, NURSE, CareerMove.STAY);
        UUID id = current().id();

        choose.target(ada, NURSE, CareerMove.MOVE);

        assertThat(read.of(ada).targets()).hasSize(1);
        assertThat(current().id()).isEqualTo(id);
        assertThat(current().move()).isEqualTo(CareerMove.MOVE);
        assertThat(current().saved()).isFalse();
    }

    @Test
    void what_was_aimed_at_before_stays_on_the_shortlist_and_can_be_aimed_at_again() {
        choose.target(ada, NURSE, CareerMove.STAY);
        UUID nurse = current().id();
        choose.target(ada, DEVELOPER, CareerMove.CHANGE);

        assertThat(read.of(ada).candidates()).hasSize(2);
        choose.aim(ada, nurse, CareerMove.MOVE);

        assertThat(current().id()).isEqualTo(nurse);
        assertThat(read.of(ada).candidates())
                .extracting(ChosenTarget::title)
                .containsExactly("Registered Nurses", "Software Developers");
    }

    @Test
    void the_shortlist_is_saved_to_and_taken_from_without_aiming() {
        choose.target(ada, NURSE, CareerMove.STAY);
        choose.save(ada, DEVELOPER, Grade.LEAD, CareerMove.CHANGE);
        choose.save(ada, DEVELOPER, Grade.LEAD, CareerMove.CHANGE);

        ChosenTarget saved = read.of(ada).targets().getLast();
        assertThat(read.of(ada).candidates()).hasSize(2);
        assertThat(saved.title()).isEqualTo("Lead Software Developers");
        assertThat(saved.current()).isFalse();

        choose.unsave(ada, saved.id());
        assertThat(read.of(ada).candidates()).extracting(ChosenTarget::title).containsExactly("Registered Nurses");
    }

    @Test
    void a_target_of_ones_own_is_kept_whole_and_its_gap_is_toward_it() {
        Target nurse = Target.of(catalogue.occupation(new OccupationCode(NURSE)).orElseThrow(), catalogue.provenance())
                .orElseThrow();
        Target own = new Target(
                "Ward sister at St Anne’s",
                nurse.occupation(),
                nurse.requirements().subList(0, 5),
                "from three adverts");

        UUID first = choose.personal(ada, own, CareerMove.MOVE);
        choose.personal(ada, own, CareerMove.MOVE);
        choose.target(ada, NURSE, CareerMove.MOVE);
        choose.aim(ada, first, CareerMove.STAY);

        assertThat(read.of(ada).targets()).hasSize(3);
        assertThat(current().personal()).contains(own);
        assertThat(gaps.of(ada).orElseThrow().target()).isEqualTo(own);
    }

    @Test
    void somebody_elses_target_is_missing() {
        choose.target(ada, NURSE, CareerMove.STAY);
        UUID adas = current().id();
        OrganisationId eve = newcomer();

        assertThatThrownBy(() -> choose.aim(eve, adas, CareerMove.STAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> choose.unsave(eve, adas)).isInstanceOf(Refused.class);
        assertThat(current().id()).isEqualTo(adas);
    }

    private ChosenTarget current() {
        return read.of(ada).current().orElseThrow();
    }

    private static OrganisationId newcomer() {
        return ((SignedUp) RunningWaymark.bean(SignUp.class)
                        .signUp(
                                "Ada",
                                RunningWaymark.freshEmail(),
                                RunningWaymark.PASSWORD,
                                UUID.randomUUID().toString()))
                .person()
                .organisation();
    }
}

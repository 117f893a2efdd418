package dev.waymark.server.progress;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.planning.FinishedGains;
import dev.waymark.server.planning.PlanDrafted;
import dev.waymark.server.planning.WorkSoFar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes up every new plan, and tells the next one what has been done. */
@Component
class FollowPlan implements WorkSoFar, FinishedGains {
    private final TenantTransactions transactions;
    private final ActivityProgress activities;
    private final Reviews reviews;

    FollowPlan(TenantTransactions transactions, ActivityProgress activities, Reviews reviews) {
        this.transactions = transactions;
        this.activities = activities;
        this.reviews = reviews;
    }

    @EventListener
    void on(PlanDrafted event) {
        activities.follow(event.person(), event.made().plan().activities());
        reviews.add(event.person(), event.made().id(), event.made().plan().reviews());
    }

    @Override
    public Set<String> finished(OrganisationId person) {
        return with(person, ActivityStatus.DONE, ActivityState::activityId).keySet();
    }

    @Override
    public Map<String, Double> underway(OrganisationId person) {
        return with(person, ActivityStatus.UNDERWAY, ActivityState::hours);
    }

    @Override
    public List<Dated> of(OrganisationId person) {
        return transactions.in(person, () -> activities.raised(person));
    }

    private <T> Map<String, T> with(OrganisationId person, ActivityStatus status, Function<ActivityState, T> value) {
        return transactions.in(person, () -> activities.of(person)).stream()
                .filter(a -> a.status() == status)
                .collect(Collectors.toMap(ActivityState::activityId, value));
    }
}

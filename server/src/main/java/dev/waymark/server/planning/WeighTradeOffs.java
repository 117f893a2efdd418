package dev.waymark.server.planning;

import dev.waymark.engine.plan.TradeOff;
import dev.waymark.engine.plan.TradeOffs;
import dev.waymark.engine.plan.UnusableRequest;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Shows a person what they could have by when and for how much, toward the current target. */
@Service
public class WeighTradeOffs {
    private final PlanRequests requests;
    private final Clock clock;

    WeighTradeOffs(PlanRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** In order of date, then money; none while a target or the limits are missing. Takes seconds. */
    public List<TradeOff> of(OrganisationId person) {
        return switch (requests.of(person, LocalDate.now(clock))) {
            case PlanRequests.Asking.Lacks lacks -> List.of();
            case PlanRequests.Asking.For asking -> {
                try {
                    yield TradeOffs.of(asking.request());
                } catch (UnusableRequest unusable) {
                    throw Refused.invalid("limits", String.valueOf(unusable.getMessage()));
                }
            }
        };
    }
}

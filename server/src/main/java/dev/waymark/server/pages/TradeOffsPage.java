package dev.waymark.server.pages;

import dev.waymark.engine.plan.TradeOff;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.planning.WeighTradeOffs;
import dev.waymark.server.profile.ReadProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What could be had by when and for how much, to choose from. */
@Controller
class TradeOffsPage {
    private final WeighTradeOffs tradeOffs;
    private final SetLimits limits;
    private final ReadProfile profiles;
    private final Clock clock;

    TradeOffsPage(WeighTradeOffs tradeOffs, SetLimits limits, ReadProfile profiles, Clock clock) {
        this.tradeOffs = tradeOffs;
        this.limits = limits;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @param work whether to work it out, which takes a while; without it the page says what it would do */
    @GetMapping("/plan/trade-offs")
    String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "false") boolean work, Model model) {
        Optional<PlanningLimits> given = limits.of(me.organisation());
        if (given.isEmpty()) {
            return "redirect:/plan/limits";
        }
        LimitsRequest now =
                LimitsRequest.of(given.get(), profiles.of(me.organisation()).employed(), LocalDate.now(clock));
        List<TradeOff> found = work ? tradeOffs.of(me.organisation()) : List.of();
        model.addAttribute("work", work);
        model.addAttribute("tradeOffs", found.isEmpty() ? Optional.empty() : Optional.of(TradeOffsView.of(found, now)));
        return "plan/tradeOffs";
    }
}

package dev.waymark.server.pages;

import dev.waymark.server.identity.AccessTokens;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's keys to the API: made, listed, taken back. */
@Controller
@RequestMapping("/account/tokens")
class AccessTokensPage {
    private static final int USUAL_DAYS = 90;

    private final AccessTokens tokens;

    AccessTokensPage(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, model, FormErrors.none(), "", USUAL_DAYS, "");
    }

    /** Answers with the token itself, and without a redirect: so it is kept nowhere, not even in the session. */
    @PostMapping
    String create(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "0") int days,
            Model model) {
        try {
            String token = tokens.create(me, label, days);
            return page(me, model, FormErrors.none(), "", USUAL_DAYS, token);
        } catch (Refused no) {
            FormErrors errors = no.refusal() instanceof Refusal.Invalid invalid
                    ? FormErrors.of(invalid.complaints())
                    : FormErrors.none().add("label", no.refusal().message());
            return page(me, model, errors, label, days, "");
        }
    }

    @PostMapping("/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @RequestParam String id, RedirectAttributes redirect) {
        tokens.revoke(me, id);
        redirect.addFlashAttribute("notice", "Revoked. Whatever used that token is locked out from now on.");
        return "redirect:/account/tokens";
    }

    private String page(SignedIn me, Model model, FormErrors errors, String label, int days, String made) {
        model.addAttribute("errors", errors);
        model.addAttribute("label", label);
        model.addAttribute("days", days);
        model.addAttribute("lifetimes", AccessTokens.LIFETIMES);
        model.addAttribute("made", made);
        model.addAttribute("tokens", tokens.of(me).stream().map(TokenRow::of).toList());
        return "account/tokens";
    }
}

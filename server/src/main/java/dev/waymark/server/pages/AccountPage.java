package dev.waymark.server.pages;

import dev.waymark.server.identity.DeleteAccount;
import dev.waymark.server.identity.ExportData;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who a person is here; taking everything along; leaving for good. */
@Controller
class AccountPage {
    private final ExportData export;
    private final DeleteAccount delete;
    private final Journey journey;

    AccountPage(ExportData export, DeleteAccount delete, Journey journey) {
        this.export = export;
        this.delete = delete;
        this.journey = journey;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("email", me.email());
        model.addAttribute("planned", journey.isPlanned(me.organisation()));
        return "account/account";
    }

    @GetMapping("/account/data.json")
    ResponseEntity<String> everything(@AuthenticationPrincipal SignedIn me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"waymark-data.json\"")
                .body(export.json(me.organisation()));
    }

    @GetMapping("/account/delete")
    String confirm(Model model) {
        return form(model, FormErrors.none());
    }

    @PostMapping("/account/delete")
    String delete(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String password,
            Authentication who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            delete.delete(me, password);
        } catch (Refused no) {
            return form(model, FormErrors.none().add("password", no.refusal().message()));
        }
        new SecurityContextLogoutHandler().logout(request, response, who);
        return "redirect:/";
    }

    private static String form(Model model, FormErrors errors) {
        model.addAttribute("errors", errors);
        return "account/delete";
    }
}

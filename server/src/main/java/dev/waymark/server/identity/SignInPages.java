package dev.waymark.server.identity;

import dev.waymark.server.identity.SignUpOutcome.Refused;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.identity.SignUpOutcome.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing up and in. Signing in and out itself is Spring Security's. */
@Controller
class SignInPages {
    private static final String TOO_MANY =
            "Many accounts were asked for from your network just now. Wait a quarter of an hour, then try again.";

    private final SignUp signUp;
    private final SecurityContextRepository sessions;

    SignInPages(SignUp signUp, SecurityContextRepository sessions) {
        this.signUp = signUp;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String askWho(Model page, HttpServletRequest request, HttpServletResponse response) {
        boolean wait = request.getParameter("wait") != null;
        page.addAttribute("failed", request.getParameter("failed") != null);
        page.addAttribute("wait", wait);
        if (wait) {
            tooMany(response);
        }
        return "identity/sign-in";
    }

    @GetMapping("/sign-up")
    String askForAccount(Model page) {
        return form(page, "", "", Map.of());
    }

    @PostMapping("/sign-up")
    String open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signUp.signUp(name, email, password, String.valueOf(request.getRemoteAddr()))) {
            case SignedUp done -> {
                signIn(done.person(), request, response);
                yield "redirect:/start";
            }
            case Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(page, name, email, refused.complaints());
            }
            case TooMany tooMany -> {
                tooMany(response);
                yield form(page, name, email, Map.of("email", TOO_MANY));
            }
        };
    }

    private static void tooMany(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Attempts.WINDOW.toSeconds()));
    }

    private static String form(Model page, String name, String email, Map<String, String> complaints) {
        page.addAttribute("name", name);
        page.addAttribute("email", email);
        page.addAttribute("complaints", complaints);
        page.addAttribute("shortest", PasswordRules.SHORTEST);
        return "identity/sign-up";
    }

    private void signIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        person.eraseCredentials();
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}

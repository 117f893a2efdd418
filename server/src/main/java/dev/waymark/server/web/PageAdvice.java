package dev.waymark.server.web;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.server.identity.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every template the {@link Page} that its frame is drawn from. */
@ControllerAdvice
class PageAdvice {
    /** Name of the flash attribute that says what has just been done. */
    static final String NOTICE = "notice";

    private final ObjectProvider<Catalogue> catalogue;

    PageAdvice(ObjectProvider<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return new Page(
                request.getRequestURI(),
                appearance(request.getCookies()),
                Optional.ofNullable((CsrfToken) request.getAttribute("_csrf")),
                person(request.getUserPrincipal()),
                notice(request),
                () -> catalogue.getObject().provenance().attribution());
    }

    private static Optional<SignedIn> person(@Nullable Principal principal) {
        return principal instanceof Authentication signedIn && signedIn.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static Appearance appearance(Cookie @Nullable [] cookies) {
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(Appearance.COOKIE))
                .findFirst()
                .map(cookie -> Appearance.of(cookie.getValue()))
                .orElse(Appearance.AUTO);
    }

    private static Optional<String> notice(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? Optional.empty() : Optional.ofNullable((String) flash.get(NOTICE));
    }
}

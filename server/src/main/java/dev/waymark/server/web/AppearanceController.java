package dev.waymark.server.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers light or dark in a cookie, so that it works before signing in and without scripts. */
@Controller
class AppearanceController {
    @PostMapping("/appearance")
    ResponseEntity<Void> choose(@RequestParam String appearance, @RequestParam(defaultValue = "/") String back) {
        ResponseCookie cookie = ResponseCookie.from(
                        Appearance.COOKIE, Appearance.of(appearance).value())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, LocalPath.orHome(back))
                .build();
    }
}

package dev.waymark.server.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a visitor sees first. */
@Controller
class HomePage {
    @GetMapping("/")
    String show() {
        return "landing/landing";
    }
}

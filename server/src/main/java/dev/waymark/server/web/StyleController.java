package dev.waymark.server.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the type and colours that pages share with printed plans, out of the engine. */
@RestController
class StyleController {
    private static final String DOCUMENTS = "dev/waymark/engine/documents/";
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private final Palette palette = new Palette(text("tokens.css"));
    private final String fonts = text("fonts.css");
    private final String pictures = text("pictures.css") + text("picture-layouts.css");

    @GetMapping("/assets/style/tokens.css")
    ResponseEntity<String> tokens() {
        return css(palette.sheet(Appearance.AUTO));
    }

    @GetMapping("/assets/style/tokens-light.css")
    ResponseEntity<String> lightTokens() {
        return css(palette.sheet(Appearance.LIGHT));
    }

    @GetMapping("/assets/style/tokens-dark.css")
    ResponseEntity<String> darkTokens() {
        return css(palette.sheet(Appearance.DARK));
    }

    @GetMapping("/assets/style/fonts.css")
    ResponseEntity<String> fonts() {
        return css(fonts);
    }

    @GetMapping("/assets/style/pictures.css")
    ResponseEntity<String> pictures() {
        return css(pictures);
    }

    @GetMapping("/assets/style/fonts/{name:[a-z0-9-]+}.woff2")
    ResponseEntity<Resource> font(@PathVariable String name) {
        Optional<Resource> font = Optional.of(new ClassPathResource(DOCUMENTS + "fonts/" + name + ".woff2"));
        return font.filter(Resource::exists)
                .map(found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                        .contentType(new MediaType("font", "woff2"))
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> css(String sheet) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .contentType(CSS)
                .body(sheet);
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(DOCUMENTS + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("The engine lacks its style sheet " + name, missing);
        }
    }
}

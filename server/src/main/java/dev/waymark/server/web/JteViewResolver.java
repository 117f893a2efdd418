package dev.waymark.server.web;

import dev.waymark.server.identity.SignedIn;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template of a view's name, {@code plan/show} for {@code plan/show.jte}. */
@Component
class JteViewResolver implements ViewResolver, Ordered {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.waymark.server.templates");

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return name.contains(":") || !templates.hasTemplate(template) ? null : new JteView(template);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /**
     * Renders wholly before it sends, so that a failing template becomes an error page and not half a page. A form that
     * comes back with errors is a 422.
     */
    private final class JteView implements View {
        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = new Utf8ByteOutput();
            Map<String, Object> all = withShared(model, request);
            templates.render(template, all, page);
            if (all.get("errors") instanceof FormErrors errors && !errors.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }

        /** Every template may ask for {@code csrf}, the token its forms send, and {@code me}, who is signed in. */
        private static Map<String, Object> withShared(@Nullable Map<String, ?> model, HttpServletRequest request) {
            Map<String, Object> all = new HashMap<>(model == null ? Map.of() : model);
            Object csrf = request.getAttribute(CsrfToken.class.getName());
            if (csrf != null) {
                all.put("csrf", csrf);
            }
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who != null && who.getPrincipal() instanceof SignedIn me) {
                all.put("me", me);
            }
            return all;
        }
    }
}

package dev.waymark.server.refusal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns a refusal that a page did not answer itself into the error page of its status. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedPages {
    @ExceptionHandler
    void refused(Refused no, HttpServletResponse response) throws IOException {
        response.sendError(RefusalStatus.of(no.refusal()).value(), no.refusal().message());
    }
}

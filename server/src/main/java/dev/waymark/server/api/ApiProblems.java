package dev.waymark.server.api;

import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.RefusalStatus;
import dev.waymark.server.refusal.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says no over the API, as problem details after RFC 9457. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ProblemDetail refused(Refused no) {
        var problem = ProblemDetail.forStatusAndDetail(
                RefusalStatus.of(no.refusal()), no.refusal().message());
        switch (no.refusal()) {
            case Refusal.Missing missing -> problem.setTitle("Not found");
            case Refusal.Conflicting conflicting -> problem.setTitle("In conflict with what is there");
            case Refusal.Invalid invalid -> {
                problem.setTitle("Cannot be used");
                problem.setProperty("complaints", invalid.complaints());
            }
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableFile file) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(file.getMessage()));
        problem.setTitle("The file cannot be read");
        return problem;
    }

    /** Says which kind of mistake it is, not what the parser thought of it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The body is not the JSON this path expects. See /api/v1/openapi.json for its shape.");
        problem.setTitle("Cannot be read");
        return handleExceptionInternal(unreadable, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    ProblemDetail fault(RuntimeException fault) {
        LOG.error("A request to the API failed", fault);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something failed on our side. Nothing was changed.");
        problem.setTitle("Our fault");
        return problem;
    }
}

package dev.waymark.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what went wrong in words: never a stack trace for a person. */
@Controller
@RequestMapping("/error")
class ErrorPage implements ErrorController {
    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String show(HttpServletRequest request, Model model) {
        Words words = Words.of(status(request));
        model.addAttribute("title", words.title());
        model.addAttribute("text", words.text());
        return "layout/error";
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, Words.of(status).text()));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private record Words(String title, String text) {
        static Words of(HttpStatus status) {
            return switch (status) {
                case NOT_FOUND ->
                    new Words(
                            "There is no page here",
                            "The address may be mistyped, or what it showed is gone. Nothing of yours is lost.");
                case FORBIDDEN ->
                    new Words(
                            "This form was open too long",
                            "To be safe, forms expire with your session. Go back, load the page again and send it once more.");
                case CONTENT_TOO_LARGE ->
                    new Words(
                            "That file is too large", "A résumé of up to 5 MB can be read. Try one without pictures.");
                default ->
                    status.is4xxClientError()
                            ? new Words(
                                    "That did not work",
                                    "The request was not what this page expects. Go back and try again.")
                            : new Words(
                                    "Something broke on our side",
                                    "It has been written to the server’s log. What you saved before is safe; try again in a moment.");
            };
        }
    }
}

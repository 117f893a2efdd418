package dev.waymark.server.refusal;

import org.springframework.http.HttpStatus;

/** The one table from refusals to HTTP status. */
public final class RefusalStatus {
    private RefusalStatus() {}

    public static HttpStatus of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Missing missing -> HttpStatus.NOT_FOUND;
            case Refusal.Conflicting conflicting -> HttpStatus.CONFLICT;
            case Refusal.Invalid invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}

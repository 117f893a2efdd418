package dev.waymark.engine.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web, as distinct from others that a link must not lead to. */
public final class WebAddress {
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** One of http or https with a host; empty for anything else. */
    public static Optional<URI> of(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
            return web && written.length() <= LONGEST ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

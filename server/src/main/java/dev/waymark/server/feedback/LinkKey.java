package dev.waymark.server.feedback;

import dev.waymark.server.Sha256;
import dev.waymark.server.database.OrganisationId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What makes a link open one request and nothing else: whose it is, so that it can be looked up among that person's
 * rows only, and 256 bits that nobody guesses. Only a hash of it is kept.
 */
record LinkKey(OrganisationId person, String text) {
    private static final int IDENTITY = 16;
    private static final int SECRET = 32;
    private static final int LONGEST = 100;

    static LinkKey fresh(OrganisationId person, SecureRandom random) {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        ByteBuffer bytes = ByteBuffer.allocate(IDENTITY + SECRET)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .put(secret);
        return new LinkKey(person, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    /** Empty for what cannot be a key. */
    static Optional<LinkKey> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == IDENTITY + SECRET
                    ? Optional.of(new LinkKey(new OrganisationId(new UUID(bytes.getLong(), bytes.getLong())), text))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "LinkKey[" + person + "]";
    }
}

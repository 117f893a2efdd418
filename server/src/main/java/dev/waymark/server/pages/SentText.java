package dev.waymark.server.pages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that goes back and forth with a form: in UTF-8, or else as old spreadsheets save it. */
final class SentText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SentText() {}

    static String of(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
            return new String(bytes, wide ? StandardCharsets.UTF_16 : WINDOWS);
        }
    }
}

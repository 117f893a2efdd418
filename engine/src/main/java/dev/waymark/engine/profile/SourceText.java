package dev.waymark.engine.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file a person gave, whatever program saved it. */
public final class SourceText {
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SourceText() {}

    static byte[] bytes(String fileName, InputStream in) throws UnreadableFile {
        try {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableFile("%s could not be read: %s".formatted(fileName, e.getMessage()), e);
        }
    }

    /**
     * Without a byte-order mark or NUL characters; text that is not UTF-8 or UTF-16 is read as Windows-1252.
     *
     * @throws UnreadableFile if it is over 5 MB or empty
     */
    public static String read(String fileName, byte[] bytes, Remarks remarks) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(
                    "%s is larger than 5 MB. A résumé or calendar is a few kilobytes of text: take out embedded pictures and try again."
                            .formatted(fileName));
        }
        String text = decode(bytes, remarks);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0) {
            remarks.add("the whole file", "NUL characters", "taken out");
            text = text.replace("\0", "");
        }
        if (text.isBlank()) {
            throw new UnreadableFile("%s is empty. Choose the file that holds your data.".formatted(fileName));
        }
        return text;
    }

    private static String decode(byte[] bytes, Remarks remarks) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        boolean little =
                first == 0xFF && second == 0xFE || first > 0 && second == 0 && bytes.length > 3 && bytes[3] == 0;
        boolean big = first == 0xFE && second == 0xFF || first == 0 && second > 0 && bytes.length > 2 && bytes[2] == 0;
        if (little || big) {
            return new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            remarks.add(
                    "the whole file",
                    "not UTF-8",
                    "read as Windows-1252: if accents look wrong, save the file again as UTF-8");
            return new String(bytes, WINDOWS);
        }
    }
}

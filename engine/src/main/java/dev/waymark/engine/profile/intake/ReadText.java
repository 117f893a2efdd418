package dev.waymark.engine.profile.intake;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.SourceText;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.extraction.Archive;
import dev.waymark.engine.profile.extraction.PdfText;
import dev.waymark.engine.profile.extraction.WordText;

/** The text of a file that is to be read by a person: plain text, PDF or Word (.docx), told by its content. */
public final class ReadText {
    private ReadText() {}

    /** @throws UnreadableFile if it is too large, empty, broken, or of another form */
    public static String of(String fileName, byte[] bytes) throws UnreadableFile {
        if (bytes.length > ReadResume.LARGEST) {
            throw new UnreadableFile("%s is larger than %d MB. Take out pictures, or copy its text into a text file."
                    .formatted(fileName, ReadResume.LARGEST / 1024 / 1024));
        }
        return switch (FileKind.of(fileName, bytes)) {
            case PDF -> PdfText.of(fileName, bytes);
            case ZIP -> word(fileName, bytes);
            case CHARACTERS -> SourceText.read(fileName, bytes, new Remarks());
        };
    }

    private static String word(String fileName, byte[] bytes) throws UnreadableFile {
        byte[] document = Archive.open(fileName, bytes, name -> name.equals("document.xml"))
                .file("document.xml")
                .orElseThrow(() -> new UnreadableFile(
                        "%s is an archive with no Word document in it. Give plain text, PDF or Word (.docx)."
                                .formatted(fileName)));
        return WordText.of(fileName, document);
    }
}

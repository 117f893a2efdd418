package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.BadRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Waymark uses of one O*NET release, without its descriptions and task sentences.
 *
 * @param name such as "O*NET 30.1"
 * @param elements rated by anything, in the order of their ids
 * @param occupations all, in the order of their codes
 * @param titles by occupation, source and text; no duplicates
 * @param badRows rows left out, in the order of reading
 */
public record OnetRelease(
        String name,
        List<Element> elements,
        List<OnetOccupation> occupations,
        List<JobTitle> titles,
        List<BadRow> badRows) {
    /**
     * Reads a release in the official text or CSV form, as the zip it comes in or as an unpacked folder, of any
     * generation of table names up to 31.0.
     *
     * @throws UnusableSource if it is not there, broken, hostile, or no O*NET release
     */
    public static OnetRelease read(Path zipOrFolder) throws UnusableSource {
        if (!Files.exists(zipOrFolder)) {
            throw new UnusableSource(
                    "%s is not there. Give the zip or folder of an O*NET text release.".formatted(zipOrFolder));
        }
        try (ReleaseFiles files =
                Files.isDirectory(zipOrFolder) ? FolderFiles.open(zipOrFolder) : ZippedFiles.open(zipOrFolder)) {
            return new ReleaseReading(files).read();
        } catch (IOException e) {
            throw new UnusableSource("%s cannot be read: %s".formatted(zipOrFolder, e.getMessage()), e);
        }
    }
}

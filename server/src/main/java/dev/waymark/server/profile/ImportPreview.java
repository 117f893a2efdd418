package dev.waymark.server.profile;

import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.merging.MergedResume;
import dev.waymark.engine.recognition.RecognisedPosition;
import java.util.List;

/**
 * What was read from a file, and what it would change.
 *
 * @param there what the person brought before
 * @param recognised what each job read would count as, in its order
 */
public record ImportPreview(
        PendingImport read, Resume there, MergedResume merged, List<RecognisedPosition> recognised) {
    public ImportPreview {
        recognised = List.copyOf(recognised);
    }
}

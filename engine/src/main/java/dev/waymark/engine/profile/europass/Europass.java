package dev.waymark.engine.profile.europass;

import dev.waymark.engine.profile.JsonValue;
import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import dev.waymark.engine.profile.UnreadableFile;
import java.util.List;
import java.util.Optional;

/** Tells the forms of Europass apart, and reads them. */
public final class Europass {
    private Europass() {}

    /** @throws UnreadableFile if it is not well-formed or not harmless; empty if it is XML of another kind */
    public static Optional<ResumeDraft> readXml(String fileName, byte[] bytes, Remarks remarks) throws UnreadableFile {
        return read(MarkupTree.read(fileName, bytes), remarks);
    }

    /** Empty if it is JSON of another kind. */
    public static Optional<ResumeDraft> read(JsonValue root, Remarks remarks) {
        List<Branch> learners = new Branch(root).all("SkillsPassport", "LearnerInfo");
        if (!learners.isEmpty()) {
            return Optional.of(new SkillsPassport(learners.getFirst(), remarks).read());
        }
        List<Branch> candidates = new Branch(root).all("Candidate");
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new CandidateProfile(candidates.getFirst(), remarks).read());
    }
}

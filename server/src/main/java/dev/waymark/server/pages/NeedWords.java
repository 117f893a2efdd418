package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HardRequirement.Status;
import dev.waymark.engine.gap.NeedReason;
import dev.waymark.engine.gap.SkillGap;

/** What kind of thing closes a gap, with the reason, as a sentence. */
final class NeedWords {
    private NeedWords() {}

    /** Blank where nothing is open. */
    static String of(SkillGap gap) {
        return gap.isOpen()
                ? Figures.capitalised(gap.need().label()) + " closes it, because " + NeedReason.of(gap) + "."
                : "";
    }

    /** Blank where it is passed. */
    static String of(HardRequirement hard) {
        return hard.status() == Status.MET
                ? ""
                : Figures.capitalised(hard.need().label()) + " meets it, because " + NeedReason.of(hard) + ".";
    }
}

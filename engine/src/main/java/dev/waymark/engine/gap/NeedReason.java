package dev.waymark.engine.gap;

/** Why a need is the one that closes a gap, in half a sentence that follows "because". */
public final class NeedReason {
    private NeedReason() {}

    public static String of(SkillGap gap) {
        boolean knowledge = gap.requirement().element().isKnowledge();
        return switch (gap.need()) {
            case FORMAL_EDUCATION ->
                "much of a demanding area of knowledge is missing, and the job usually asks more schooling than you told us of";
            case TRAINING ->
                knowledge
                        ? "knowledge is taught: by a course, a book or somebody who knows"
                        : "it is taught first and practised afterwards";
            case EXPERIENCE -> "it grows by answering for people, money or the way things work together";
            case PRACTICE -> "it comes by doing it often, with somebody who says how it went";
            case CERTIFICATION -> "whoever issues it decides what it takes";
            case TOOL -> "it is shown by something made with it";
        };
    }

    public static String of(HardRequirement hard) {
        return switch (hard.kind()) {
            case EDUCATION -> "only a course of study that was finished gives it";
            case EXPERIENCE -> "only years in such work count";
            case TOOL -> "it is shown by something made with it";
            case LICENCE -> "whoever issues it decides what it takes";
            case LANGUAGE -> "a language is taught first and practised afterwards";
            case COMPETENCY -> "no rated skill stands for it: it is shown by work in which it was used";
        };
    }
}

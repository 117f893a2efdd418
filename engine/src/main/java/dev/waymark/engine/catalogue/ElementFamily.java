package dev.waymark.engine.catalogue;

/** The families O*NET's skills and knowledge areas fall into, by the prefix of their ids. */
public enum ElementFamily {
    CONTENT_SKILLS("2.A.1", "Basic skills"),
    PROCESS_SKILLS("2.A.2", "Thinking and learning"),
    SOCIAL_SKILLS("2.B.1", "Working with people"),
    PROBLEM_SOLVING("2.B.2", "Solving complex problems"),
    TECHNICAL_SKILLS("2.B.3", "Technical skills"),
    SYSTEMS_SKILLS("2.B.4", "Systems and judgement"),
    RESOURCE_SKILLS("2.B.5", "Managing time, money and people"),
    BUSINESS("2.C.1", "Business and management"),
    MANUFACTURING("2.C.2", "Manufacturing and production"),
    ENGINEERING("2.C.3", "Engineering and technology"),
    MATHEMATICS_AND_SCIENCE("2.C.4", "Mathematics and science"),
    HEALTH("2.C.5", "Health services"),
    EDUCATION("2.C.6", "Education and training"),
    ARTS_AND_HUMANITIES("2.C.7", "Arts and humanities"),
    LAW_AND_SAFETY("2.C.8", "Law and public safety"),
    COMMUNICATIONS("2.C.9", "Communications"),
    TRANSPORTATION("2.C.10", "Transportation");

    private final String prefix;
    private final String label;

    ElementFamily(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException for an id outside O*NET's skills (2.A, 2.B) and knowledge (2.C) */
    public static ElementFamily of(ElementId id) {
        for (ElementFamily family : values()) {
            if (id.value().equals(family.prefix) || id.value().startsWith(family.prefix + ".")) {
                return family;
            }
        }
        throw new IllegalArgumentException("Element " + id + " is neither a skill (2.A, 2.B) nor knowledge (2.C)");
    }
}

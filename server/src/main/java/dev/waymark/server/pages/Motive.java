package dev.waymark.server.pages;

/** What can matter to a person in work, after O*NET's six work values, in words of our own. */
public enum Motive {
    ACHIEVEMENT("Achievement", "Using what I am good at, and seeing that it worked."),
    INDEPENDENCE("Independence", "Deciding how I do things, and answering for them."),
    RECOGNITION("Recognition", "Moving up, being asked, being known for something."),
    RELATIONSHIPS("Relationships", "People I like around me, and work that helps someone."),
    SUPPORT("Support", "A fair employer that trains people and stands by them."),
    CONDITIONS("Working conditions", "Steady pay, steady hours, a body that lasts.");

    private final String label;
    private final String meaning;

    Motive(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}

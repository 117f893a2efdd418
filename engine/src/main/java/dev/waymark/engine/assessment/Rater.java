package dev.waymark.engine.assessment;

/**
 * Someone who has seen a person work.
 *
 * @param id tells raters apart; their severity is learned from all their ratings together
 * @param name as the person may see it; for an anonymous rater something like "one of 4 colleagues"
 */
public record Rater(String id, Role role, String name) {
    /** In words a person can check: "Ada (manager)". */
    String words() {
        return role == Role.OTHER ? name : "%s (%s)".formatted(name, role.label());
    }

    /** How they know the person's work. */
    public enum Role {
        MANAGER("manager"),
        MENTOR("mentor"),
        COLLEAGUE("colleague"),
        REPORT("someone they lead"),
        CLIENT("client or customer"),
        OTHER("someone else who knows the work");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

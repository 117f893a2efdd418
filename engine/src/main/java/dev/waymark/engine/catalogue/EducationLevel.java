package dev.waymark.engine.catalogue;

/** O*NET's twelve categories of required education, lowest first. */
public enum EducationLevel {
    LESS_THAN_HIGH_SCHOOL("less than a high school diploma"),
    HIGH_SCHOOL("high school diploma"),
    POST_SECONDARY_CERTIFICATE("post-secondary certificate"),
    SOME_COLLEGE("some college"),
    ASSOCIATE("associate's degree"),
    BACHELOR("bachelor's degree"),
    POST_BACHELOR_CERTIFICATE("post-bachelor's certificate"),
    MASTER("master's degree"),
    POST_MASTER_CERTIFICATE("post-master's certificate"),
    FIRST_PROFESSIONAL("first professional degree"),
    DOCTORATE("doctoral degree"),
    POST_DOCTORAL("post-doctoral training");

    private final String label;

    EducationLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean atLeast(EducationLevel other) {
        return compareTo(other) >= 0;
    }
}

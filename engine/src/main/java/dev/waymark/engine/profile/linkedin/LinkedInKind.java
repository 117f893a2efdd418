package dev.waymark.engine.profile.linkedin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of an archive that a résumé is made of, told by the columns they must have. */
enum LinkedInKind {
    POSITIONS("positions", Set.of("companyname", "title"), Set.of("company", "title"), Set.of("company", "position")),
    EDUCATION("education", Set.of("schoolname"), Set.of("school", "degree")),
    CERTIFICATIONS("certifications", Set.of("name", "authority"), Set.of("name", "issuingorganization")),
    PROFILE("profile", Set.of("firstname", "lastname", "headline")),
    LANGUAGES("languages", Set.of("name", "proficiency")),
    VOLUNTEERING("volunteering", Set.of("companyname", "role"), Set.of("organization", "role")),
    PROJECTS("projects", Set.of("title", "description", "url"), Set.of("title", "startedon", "finishedon")),
    SKILLS("skills", Set.of("name"), Set.of("skill"));

    private final String file;
    private final List<Set<String>> headers;

    @SafeVarargs
    LinkedInKind(String file, Set<String>... headers) {
        this.file = file;
        this.headers = List.of(headers);
    }

    /** Told by what the columns are; a skill's table has one only. */
    static Optional<LinkedInKind> of(List<String> columns) {
        return Arrays.stream(values())
                .filter(kind -> kind.headers.stream().anyMatch(columns::containsAll))
                .filter(kind -> kind != SKILLS || columns.size() <= 2)
                .findFirst();
    }

    /** @param name a file's, in small letters */
    static boolean isNamed(String name) {
        return Arrays.stream(values()).anyMatch(kind -> name.matches(kind.file + "(?:[ _(-].*)?\\.csv"));
    }
}

package dev.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Stream;

/** What keeps the server's features apart, and the framework out of short commands. */
final class ServerBoundaries {
    private ServerBoundaries() {}

    static Stream<Boundary> all() {
        return Stream.of(
                noCircles(),
                tablesAreOwned(),
                queriesAreInRepositories(),
                screensAreOutermost(),
                featuresKnowNoHttp(),
                shortCommandsStayShort());
    }

    private static Boundary noCircles() {
        return new Boundary(
                "the server's features form no circle",
                slices().matching("..waymark..server.(*)..").should().beFreeOfCycles(),
                "circle");
    }

    /** Features reach each other through use cases and events, never through each other's tables. */
    private static Boundary tablesAreOwned() {
        return new Boundary(
                "what speaks to a feature's tables is its own",
                noClasses()
                        .that()
                        .resideInAPackage("..server..")
                        .and()
                        .areAnnotatedWith("org.springframework.stereotype.Repository")
                        .should()
                        .bePublic(),
                "tables");
    }

    /** Sign-in and the database's own package aside, which look things up before there is a tenant. */
    private static Boundary queriesAreInRepositories() {
        return new Boundary(
                "only repositories put questions to the database",
                noClasses()
                        .that()
                        .resideInAPackage("..server..")
                        .and()
                        .resideOutsideOfPackages("..server.identity..", "..server.database..")
                        .and()
                        .areNotAnnotatedWith("org.springframework.stereotype.Repository")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.jdbc..", "java.sql.."),
                "queries");
    }

    private static Boundary screensAreOutermost() {
        return new Boundary(
                "no feature knows the pages or the API that show it",
                noClasses()
                        .that()
                        .resideInAPackage("..server..")
                        .and()
                        .resideOutsideOfPackages("..server.pages..", "..server.api..", "..server.templates..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..server.pages..", "..server.api.."),
                "screens");
    }

    private static Boundary featuresKnowNoHttp() {
        return new Boundary(
                "what a feature does is the same over pages, API and demonstration: it knows no HTTP",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..server.profile..",
                                "..server.feedback..",
                                "..server.destination..",
                                "..server.learning..",
                                "..server.planning..",
                                "..server.progress..",
                                "..server.snapshot..",
                                "..server.knowledge..",
                                "..server.demo..",
                                "..server.database..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.servlet..",
                                "org.springframework.web..",
                                "org.springframework.http..",
                                "org.springframework.ui..",
                                "..server.web.."),
                "http");
    }

    private static Boundary shortCommandsStayShort() {
        return new Boundary(
                "every command but serve and bench runs without the server and its framework",
                noClasses()
                        .that()
                        .resideInAPackage("..waymark..cli..")
                        .and()
                        .haveNameNotMatching(".*\\.(Serve\\w*|StartServer|Main|WaymarkCommand)")
                        .should()
                        .transitivelyDependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "..waymark.server.."),
                "cli");
    }
}

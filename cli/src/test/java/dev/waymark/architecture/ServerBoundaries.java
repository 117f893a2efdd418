package dev.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Stream;

/** What keeps the server's features apart, and the framework out of short commands. */
final class ServerBoundaries {
    private ServerBoundaries() {}

    static Stream<Boundary> all() {
        return Stream.of(noCircles(), tablesAreOwned(), shortCommandsStayShort());
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
                        .haveSimpleNameStartingWith("Jdbc")
                        .should()
                        .bePublic()
                        .allowEmptyShould(true),
                "tables");
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

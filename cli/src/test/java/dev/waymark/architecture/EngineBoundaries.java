package dev.waymark.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What keeps the engine plain: values in, values out, one direction. */
final class EngineBoundaries {
    /** The engine's packages; each may use those before it, and none after. */
    static final List<String> FLOW = List.of(
            "money",
            "statistics",
            "catalogue",
            "search",
            "skill",
            "interest",
            "profile",
            "assessment",
            "recognition",
            "destination",
            "gap",
            "ranking",
            "library",
            "courses",
            "choosing",
            "route",
            "scheduling",
            "plan",
            "smart",
            "horizon",
            "progress",
            "documents");

    private static final Set<String> CLOCK_READINGS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

    private EngineBoundaries() {}

    static Stream<Boundary> all() {
        return Stream.concat(
                Stream.of(noFramework(), noStandardStreams(), noClock(), noChance(), noEnvironment(), noCycles()),
                flow());
    }

    private static Boundary noFramework() {
        return new Boundary(
                "the engine knows no framework, database, servlet or command line",
                noClasses()
                        .that()
                        .resideInAPackage("..engine..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework..",
                                "java.sql..",
                                "javax.sql..",
                                "jakarta..",
                                "org.postgresql..",
                                "org.flywaydb..",
                                "picocli..",
                                "..waymark.server..",
                                "..waymark.cli.."),
                "engine.framework");
    }

    private static Boundary noStandardStreams() {
        return new Boundary(
                "the engine prints nothing",
                noClasses().that().resideInAPackage("..engine..").should(ACCESS_STANDARD_STREAMS),
                "engine.prints");
    }

    private static Boundary noClock() {
        return new Boundary(
                "the engine has no clock of its own",
                noClasses()
                        .that()
                        .resideInAPackage("..engine..")
                        .should()
                        .callMethodWhere(target(describe("reads a clock", it -> CLOCK_READINGS.contains(it.getName())))
                                .and(targetOwner(describe(
                                        "of the JDK",
                                        owner -> owner.getPackageName().equals("java.time")
                                                || owner.isEquivalentTo(System.class))))),
                "engine.clock");
    }

    private static Boundary noChance() {
        return new Boundary(
                "the engine takes its seeds and ids from outside",
                noClasses()
                        .that()
                        .resideInAPackage("..engine..")
                        .should()
                        .callMethod(UUID.class, "randomUUID")
                        .orShould()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callMethod(ThreadLocalRandom.class, "current")
                        .orShould()
                        .callConstructorWhere(describe("is Random without a seed", EngineBoundaries::isUnseededRandom)),
                "engine.chance");
    }

    private static boolean isUnseededRandom(JavaConstructorCall call) {
        return call.getTargetOwner().isEquivalentTo(Random.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static Boundary noEnvironment() {
        return new Boundary(
                "the engine reads no environment",
                noClasses()
                        .that()
                        .resideInAPackage("..engine..")
                        .should()
                        .callMethodWhere(target(describe(
                                        "reads the environment",
                                        it -> Set.of("getenv", "getProperty", "getProperties")
                                                .contains(it.getName())))
                                .and(targetOwner(
                                        describe("System", (JavaClass it) -> it.isEquivalentTo(System.class))))),
                "engine.environment");
    }

    private static Boundary noCycles() {
        return new Boundary(
                "the engine's packages form no circle",
                slices().matching("..engine.(*)..").should().beFreeOfCycles(),
                "engine");
    }

    private static Stream<Boundary> flow() {
        return IntStream.range(0, FLOW.size() - 1)
                .mapToObj(at -> new Boundary(
                        "the engine's " + FLOW.get(at) + " uses nothing that comes after it",
                        noClasses()
                                .that()
                                .resideInAPackage("..engine." + FLOW.get(at) + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(FLOW.subList(at + 1, FLOW.size()).stream()
                                        .map(later -> "..engine." + later + "..")
                                        .toArray(String[]::new)),
                        "engine"));
    }
}

package dev.waymark.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What holds in every module. */
final class HouseBoundaries {
    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Base|Abstract)\\p{Lu}.*|.*(Impl|Utils?|Helper|Manager|DTO|Dto|Base)");

    private HouseBoundaries() {}

    static Stream<Boundary> all() {
        return Stream.of(names(), nulls(), visibility());
    }

    private static Boundary names() {
        return new Boundary(
                "types are named for the field, not for their place in a pattern",
                noClasses()
                        .should(from(describe(
                                "have a name that says nothing",
                                it -> EMPTY_NAME.matcher(it.getSimpleName()).matches()))),
                "names");
    }

    private static Boundary nulls() {
        return new Boundary(
                "every package says that its types are not null unless marked, those made from templates apart",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..server.templates..")
                        .should(from(describe(
                                "be in a package without @NullMarked",
                                it -> !it.getPackage().isAnnotatedWith(NullMarked.class)))),
                "nulls");
    }

    private static Boundary visibility() {
        return new Boundary(
                "what no other package uses is not public, in the command line and the benchmarks",
                noClasses()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .resideInAnyPackage("..cli..", "..bench..")
                        .should(from(describe("be public without a use elsewhere", HouseBoundaries::isOpenInVain))),
                "bench.open");
    }

    private static boolean isOpenInVain(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnnotation()
                && type.getMethods().stream()
                        .noneMatch(method -> method.getName().equals("main"))
                && type.getDirectDependenciesToSelf().stream()
                        .noneMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }
}

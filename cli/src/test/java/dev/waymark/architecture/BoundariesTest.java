package dev.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundariesTest {
    private static final JavaClasses WAYMARK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/architecture/") && !location.contains("-tests.jar"))
            .importPackages("dev.waymark", "gg.jte.generated");

    @ParameterizedTest
    @MethodSource("boundaries")
    void the_code_keeps(Boundary boundary) {
        assertThat(boundary.breaches(WAYMARK)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void its_canary_breaks(Boundary boundary) {
        JavaClasses canary =
                new ClassFileImporter().importPackages("dev.waymark.architecture.canary." + boundary.canary());

        assertThat(boundary.breaches(canary))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach).contains("architecture.canary."));
    }

    static Stream<Boundary> boundaries() {
        return Stream.of(EngineBoundaries.all(), ServerBoundaries.all(), HouseBoundaries.all())
                .flatMap(each -> each);
    }

    @Test
    void every_package_of_the_engine_has_its_place_in_the_flow() {
        Set<String> packages = WAYMARK.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dev.waymark.engine."))
                .map(name -> name.split("\\.")[3])
                .collect(Collectors.toSet());
        packages.remove("testing");

        assertThat(EngineBoundaries.FLOW).containsAll(packages);
    }
}

package dev.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * A rule of the house and a canary: the package of a class that breaks it.
 *
 * @param name what the rule says, as a sentence
 * @param rule how it is checked
 * @param canary the last part of the package under {@code dev.waymark.architecture.canary} whose classes must break it
 */
record Boundary(String name, ArchRule rule, String canary) {
    List<String> breaches(JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return name;
    }
}

package dev.waymark.cli;

import dev.waymark.engine.destination.Grade;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A grade by its name. */
final class GradeOption implements ITypeConverter<Grade> {
    @Override
    public Grade convert(String value) {
        return Grade.read(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is not a grade: say junior, experienced, senior or lead.".formatted(value)));
    }
}

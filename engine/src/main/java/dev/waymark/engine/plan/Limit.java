package dev.waymark.engine.plan;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** A limit a person sets, or has: what a plan keeps, and what it would be without. */
enum Limit {
    LIBRARY {
        @Override
        String inWords(PlanRequest request) {
            return "the activities in the library";
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.choosingFrom(AnythingGoes.addedTo(request));
        }
    },
    BUDGET {
        @Override
        String inWords(PlanRequest request) {
            return "a budget of " + request.budget();
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withBudget(new Money(
                    BigDecimal.valueOf(1_000_000_000), request.budget().currency()));
        }
    },
    FUNDS {
        @Override
        String inWords(PlanRequest request) {
            return "what pays for what: "
                    + Words.list(request.funds().stream().map(Words::fund).toList());
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withFunds(List.of());
        }
    },
    WISHES {
        @Override
        String inWords(PlanRequest request) {
            return Words.wishes(request);
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withWishes(Wishes.NONE);
        }
    },
    WEEKS_OFF {
        @Override
        String inWords(PlanRequest request) {
            int weeks = request.availability().weeksOff().size();
            return weeks == 1 ? "the week off" : "the %d weeks off".formatted(weeks);
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withAvailability(request.availability().weeksOff(Set.of()));
        }
    },
    UNDERWAY {
        @Override
        String inWords(PlanRequest request) {
            return "what you have begun";
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withUnderway(Map.of());
        }
    },
    DATE {
        @Override
        String inWords(PlanRequest request) {
            return "being done by %s with %s confidence"
                    .formatted(Words.day(request.availability().by()), Words.percent(request.confidence()));
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            Availability availability = request.availability();
            return request.withAvailability(availability.by(availability.start().plusYears(RequestCheck.MOST_YEARS)));
        }
    },
    HOURS {
        @Override
        String inWords(PlanRequest request) {
            return "%s a week, %s at once"
                    .formatted(
                            Words.hours(request.availability().hoursPerWeek()),
                            Words.activities(request.availability().atOnce()));
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withAvailability(request.availability()
                    .hoursPerWeek(RequestCheck.MOST_HOURS)
                    .hoursInWeek(Map.of())
                    .atOnce(RequestCheck.MOST_HOURS));
        }
    },
    DEMANDS {
        @Override
        String inWords(PlanRequest request) {
            return Words.list(request.demands().stream().map(Demand::inWords).toList());
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            return request.withDemands(List.of());
        }
    },
    READINESS {
        @Override
        String inWords(PlanRequest request) {
            return "a readiness of "
                    + Words.percent(
                            request.readiness().orElse(request.gap().readiness().value()));
        }

        @Override
        PlanRequest dropped(PlanRequest request) {
            // Nothing has to be reached: quicker to see than what could be.
            return request.withReadiness(OptionalDouble.of(0));
        }
    };

    abstract String inWords(PlanRequest request);

    /** The request as it would be without this limit. */
    abstract PlanRequest dropped(PlanRequest request);

    boolean isSetIn(PlanRequest request) {
        return switch (this) {
            case READINESS -> request.readiness().isPresent();
            case DEMANDS -> !request.demands().isEmpty();
            case UNDERWAY -> !request.underway().isEmpty();
            case FUNDS -> !request.funds().isEmpty();
            case WISHES -> !request.wishes().isEmpty();
            case WEEKS_OFF -> !request.availability().weeksOff().isEmpty();
            case LIBRARY, BUDGET, DATE, HOURS -> true;
        };
    }
}

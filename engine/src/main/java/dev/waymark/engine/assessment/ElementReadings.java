package dev.waymark.engine.assessment;

import dev.waymark.engine.assessment.Proficiency.Contribution;
import dev.waymark.engine.catalogue.Element;
import java.util.ArrayList;
import java.util.List;

/** All that is known of one element: the prior, and readings with the biases they share with others. */
final class ElementReadings {
    private final Element element;
    private final List<Sighting> sightings;

    /** @param sightings the prior among them */
    ElementReadings(Element element, List<Sighting> sightings) {
        this.element = element;
        this.sightings = List.copyOf(sightings);
    }

    Element element() {
        return element;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    double precision() {
        double precision = 0;
        for (Sighting sighting : sightings) {
            precision += sighting.precision();
        }
        return precision;
    }

    /** Sum of the readings, each times its precision. */
    double weighted() {
        double sum = 0;
        for (Sighting sighting : sightings) {
            sum += sighting.value() * sighting.precision();
        }
        return sum;
    }

    /** How much of each bias is in {@link #weighted}. */
    double[] biasWeights(int biases) {
        double[] weights = new double[biases];
        for (Sighting sighting : sightings) {
            for (int bias : sighting.biases()) {
                weights[bias] += sighting.precision();
            }
        }
        return weights;
    }

    boolean isBiased() {
        return sightings.stream().anyMatch(s -> s.biases().length > 0);
    }

    /** What these readings say of the biases, with the level itself integrated out. */
    void inform(double[][] precision, double[] weighted) {
        double total = precision();
        double[] carried = biasWeights(weighted.length);
        double mean = weighted() / total;
        for (Sighting sighting : sightings) {
            for (int bias : sighting.biases()) {
                weighted[bias] += sighting.precision() * (sighting.value() - mean);
                for (int other : sighting.biases()) {
                    precision[bias][other] += sighting.precision();
                }
            }
        }
        for (int row = 0; row < carried.length; row++) {
            for (int column = 0; column < carried.length; column++) {
                precision[row][column] -= carried[row] * carried[column] / total;
            }
        }
    }

    /** Given the biases, the level is the average of what is left of each reading, weighed by precision. */
    double mean(double[] biases) {
        double sum = weighted();
        double[] carried = biasWeights(biases.length);
        for (int bias = 0; bias < biases.length; bias++) {
            sum -= carried[bias] * biases[bias];
        }
        return sum / precision();
    }

    List<Contribution> contributions(double[] biases) {
        double total = precision();
        List<Contribution> contributions = new ArrayList<>();
        for (Sighting sighting : sightings) {
            double bias = 0;
            for (int carried : sighting.biases()) {
                bias += biases[carried];
            }
            contributions.add(
                    new Contribution(sighting.source(), sighting.value() - bias, sighting.precision() / total));
        }
        return contributions;
    }
}

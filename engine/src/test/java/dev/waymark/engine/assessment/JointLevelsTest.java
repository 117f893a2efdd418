package dev.waymark.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.statistics.PositiveDefinite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JointLevelsTest {
    private static final int ELEMENTS = 6;
    private static final int BIASES = 3;

    /** The whole system of levels and biases at once, without any algebra, must give the same. */
    @Test
    void it_agrees_with_the_whole_system_written_out() {
        Random random = new Random(11);
        for (int trial = 0; trial < 50; trial++) {
            double[] means = random.doubles(BIASES, -0.5, 0.5).toArray();
            double[] variances = random.doubles(BIASES, 0.1, 1).toArray();
            double[][] matrix = new double[ELEMENTS + BIASES][ELEMENTS + BIASES];
            double[] weighted = new double[ELEMENTS + BIASES];
            for (int bias = 0; bias < BIASES; bias++) {
                matrix[ELEMENTS + bias][ELEMENTS + bias] = 1 / variances[bias];
                weighted[ELEMENTS + bias] = means[bias] / variances[bias];
            }
            List<ElementReadings> elements = new ArrayList<>();
            for (int element = 0; element < ELEMENTS; element++) {
                List<Sighting> sightings = readings(random);
                for (Sighting sighting : sightings) {
                    write(sighting, element, matrix, weighted);
                }
                elements.add(new ElementReadings(
                        new Element(new ElementId("2.A.1." + (char) ('a' + element)), "any"), sightings));
            }
            PositiveDefinite whole = PositiveDefinite.of(matrix);
            double[] solution = whole.solve(weighted);
            JointLevels levels = new JointLevels(means, variances, elements);

            for (int element = 0; element < ELEMENTS; element++) {
                double[] unit = new double[ELEMENTS + BIASES];
                unit[element] = 1;
                assertThat(levels.mean(elements.get(element))).isCloseTo(solution[element], within(1e-9));
                assertThat(levels.variance(elements.get(element))).isCloseTo(whole.quadratic(unit), within(1e-9));
            }
            assertThat(levels.bias(1)).isCloseTo(solution[ELEMENTS + 1], within(1e-9));
        }
    }

    private static List<Sighting> readings(Random random) {
        List<Sighting> sightings = new ArrayList<>();
        sightings.add(new Sighting("prior", random.nextDouble(1, 5), random.nextDouble(0.3, 1), new int[0], 0));
        for (int reading = random.nextInt(4); reading > 0; reading--) {
            int[] biases = random.nextBoolean() ? new int[] {0, 1} : new int[] {2};
            sightings.add(new Sighting("rating", random.nextDouble(0, 7), random.nextDouble(0.5, 2), biases, 0));
        }
        return sightings;
    }

    private static void write(Sighting sighting, int element, double[][] matrix, double[] weighted) {
        int[] touched = new int[sighting.biases().length + 1];
        touched[0] = element;
        for (int bias = 0; bias < sighting.biases().length; bias++) {
            touched[bias + 1] = ELEMENTS + sighting.biases()[bias];
        }
        for (int row : touched) {
            weighted[row] += sighting.precision() * sighting.value();
            for (int column : touched) {
                matrix[row][column] += sighting.precision();
            }
        }
    }
}

package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.OccupationCode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The occupations' codes as numbers in ascending order; each becomes an object once. Safe between threads. */
final class CodeTable {
    private final int[] numbers;
    private final @Nullable OccupationCode[] codes;

    CodeTable(int[] numbers) {
        this.numbers = numbers;
        this.codes = new OccupationCode[numbers.length];
    }

    int size() {
        return numbers.length;
    }

    /** Its place, or a negative number. */
    int find(OccupationCode code) {
        return Arrays.binarySearch(numbers, number(code));
    }

    OccupationCode at(int place) {
        OccupationCode known = codes[place];
        if (known == null) {
            known = code(numbers[place]);
            codes[place] = known;
        }
        return known;
    }

    /** Also for a code that is no occupation's. */
    OccupationCode of(int number) {
        int place = Arrays.binarySearch(numbers, number);
        return place < 0 ? code(number) : at(place);
    }

    /** The digits of a code as one number: 15-2051.00 is 15205100. */
    static int number(OccupationCode code) {
        String text = code.value();
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            number = digit == '-' || digit == '.' ? number : 10 * number + (digit - '0');
        }
        return number;
    }

    private static OccupationCode code(int number) {
        char[] text = "00-0000.00".toCharArray();
        int left = number;
        for (int i = text.length - 1; i >= 0; i--) {
            if (text[i] == '0') {
                text[i] = (char) ('0' + left % 10);
                left /= 10;
            }
        }
        return new OccupationCode(new String(text));
    }
}

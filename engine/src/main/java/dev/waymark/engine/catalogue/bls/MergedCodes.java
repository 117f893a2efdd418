package dev.waymark.engine.catalogue.bls;

import java.util.List;
import java.util.Map;

/**
 * Where BLS publishes several detailed occupations as one. Two ways: a whole broad group under its own code, which
 * ends in 0 (13-1020 for 13-1021 to 13-1023), or some of a group under a code of BLS's own, listed here.
 */
final class MergedCodes {
    private static final Map<String, String> PARTIAL = Map.ofEntries(
            Map.entry("21-1011", "21-1018"),
            Map.entry("21-1014", "21-1018"),
            Map.entry("25-2055", "25-2052"),
            Map.entry("25-2056", "25-2052"),
            Map.entry("25-9042", "25-9045"),
            Map.entry("25-9043", "25-9045"),
            Map.entry("25-9049", "25-9045"),
            Map.entry("51-2022", "51-2028"),
            Map.entry("51-2023", "51-2028"),
            Map.entry("53-1042", "53-1047"),
            Map.entry("53-1043", "53-1047"),
            Map.entry("53-1044", "53-1047"),
            Map.entry("53-1049", "53-1047"));

    private MergedCodes() {}

    /** The codes that may stand for a six-digit one, in the order to try. */
    static List<String> standingFor(String soc) {
        String broad = soc.substring(0, 6) + "0";
        String partial = PARTIAL.get(soc);
        return partial == null ? List.of(broad) : List.of(partial, broad);
    }
}

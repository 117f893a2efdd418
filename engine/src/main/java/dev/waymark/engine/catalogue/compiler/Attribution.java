package dev.waymark.engine.catalogue.compiler;

import dev.waymark.engine.catalogue.Provenance;

/** The words that O*NET's licence asks for, and BLS's as a source. */
final class Attribution {
    private static final String LICENCE = "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)";

    private Attribution() {}

    static Provenance of(String release, String otherSource) {
        String onet = """
                This product includes information from the %s Database by the U.S. Department of Labor, Employment and \
                Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of \
                USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, \
                or tested these modifications.""".formatted(release);
        return otherSource.isEmpty()
                ? new Provenance(release, LICENCE, onet)
                : new Provenance(
                        release,
                        LICENCE + "; BLS figures are in the US public domain",
                        onet + " Wages and projections: " + otherSource + ".");
    }

    /** With the words that the European Commission asks for. */
    static Provenance with(Provenance other, String esco) {
        return new Provenance(
                other.release(),
                other.licence() + "; ESCO: reuse under Commission Decision 2011/833/EU",
                other.attribution()
                        + " This service uses the ESCO classification of the European Commission (%s), from which Waymark has selected."
                                .formatted(esco));
    }
}

package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.RelatedOccupation.Tier;
import dev.waymark.engine.catalogue.table.BadValue;
import dev.waymark.engine.catalogue.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The occupations while their tables are being read. */
final class Drafts {
    /** In the order R, I, A, S, E, C. */
    private static final List<String> RIASEC =
            List.of("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional");

    private static final Map<String, Tier> TIERS = Map.of(
            "Primary-Short", Tier.PRIMARY_SHORT, "Primary-Long", Tier.PRIMARY_LONG, "Supplemental", Tier.SUPPLEMENTAL);

    private final SortedMap<String, Draft> byCode = new TreeMap<>();

    Draft add(Row row) {
        String code = row.text("O*NET-SOC Code");
        Draft draft = new Draft(read("O*NET-SOC Code", code), row.text("Title"));
        if (byCode.putIfAbsent(code, draft) != null) {
            throw new BadValue("O*NET-SOC Code", code, "listed twice; the first one counts");
        }
        return draft;
    }

    /** @throws BadValue for a code that Occupation Data lacks */
    Draft of(Row row) {
        return known("O*NET-SOC Code", row.text("O*NET-SOC Code"));
    }

    void jobZone(Row row) {
        Draft draft = of(row);
        if (draft.jobZone != 0) {
            throw new BadValue("O*NET-SOC Code", draft.code.value(), "has a Job Zone already; the first one counts");
        }
        draft.jobZone = row.whole("Job Zone", 1, 5);
    }

    void related(Row row) {
        Draft to = known("Related O*NET-SOC Code", row.text("Related O*NET-SOC Code"));
        String tier = row.text("Relatedness Tier");
        Tier known = TIERS.get(tier);
        if (known == null) {
            throw new BadValue("Relatedness Tier", tier, "not one of Primary-Short, Primary-Long, Supplemental");
        }
        of(row).related.add(new RelatedOccupation(to.code, known, row.whole("Index", 1, 1000)));
    }

    void interest(Row row) {
        if (row.text("Scale ID").equals("OI")) {
            String name = row.text("Element Name");
            int at = RIASEC.indexOf(name);
            if (at < 0) {
                throw new BadValue("Element Name", name, "not one of the six interests");
            }
            of(row).interests.put(at, hundredths(row.number("Data Value", 1, 7)));
        }
    }

    void value(Row row) {
        if (row.text("Scale ID").equals("EX")) {
            of(row).values.put(row.text("Element Name"), hundredths(row.number("Data Value", 1, 7)));
        }
    }

    List<OnetOccupation> build(Preparations preparations) {
        for (Draft draft : byCode.values()) {
            draft.related.sort(Comparator.comparingInt(RelatedOccupation::rank).thenComparing(RelatedOccupation::code));
        }
        return byCode.values().stream().map(d -> d.build(preparations.of(d))).toList();
    }

    /** As published: two decimals. */
    static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private Draft known(String column, String code) {
        Draft draft = byCode.get(code);
        if (draft == null) {
            read(column, code);
            throw new BadValue(column, code, "no such occupation in Occupation Data");
        }
        return draft;
    }

    private static OccupationCode read(String column, String code) {
        return OccupationCode.read(code)
                .filter(c -> c.value().equals(code))
                .orElseThrow(() -> new BadValue(column, code, "not an O*NET-SOC code, which looks like 15-2051.00"));
    }
}

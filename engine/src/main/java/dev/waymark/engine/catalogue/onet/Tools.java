package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.table.BadValue;
import dev.waymark.engine.catalogue.table.Row;

/** The tools while their table is being read, under its old or its new column names. */
final class Tools {
    private final Drafts drafts;

    Tools(Drafts drafts) {
        this.drafts = drafts;
    }

    void accept(Row row) {
        String name = row.first("Workplace Example", "Example").orElseGet(() -> row.text("Example"));
        String category = row.first("Commodity Title", "Element Name").orElse("");
        Tool tool = new Tool(name, category, row.flag("Hot Technology"), row.flag("In Demand"));
        Draft draft = drafts.of(row);
        if (draft.tools.putIfAbsent(name + '\t' + category, tool) != null) {
            throw new BadValue("O*NET-SOC Code", draft.code.value(), "lists the tool '%s' twice".formatted(name));
        }
    }
}

package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Tool;

/** The distinct tools: names and categories as places in the string table. */
record ToolTable(StringTable strings, int[] names, int[] categories) {
    static ToolTable read(StringTable strings, Cursor cursor) {
        int count = cursor.i4();
        int[] names = new int[count];
        int[] categories = new int[count];
        for (int i = 0; i < count; i++) {
            names[i] = cursor.varint();
            categories[i] = cursor.varint();
        }
        return new ToolTable(strings, names, categories);
    }

    /** A tool as one occupation uses it: its place, and two bits for hot and in demand. */
    Tool tool(int packed) {
        int at = packed >>> 2;
        return new Tool(strings.get(names[at]), strings.get(categories[at]), (packed & 2) != 0, (packed & 1) != 0);
    }
}

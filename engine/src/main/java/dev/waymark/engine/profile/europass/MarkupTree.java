package dev.waymark.engine.profile.europass;

import dev.waymark.engine.profile.JsonValue;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.extraction.Markup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** XML as a tree by local names: attributes are fields, what is repeated is a list. */
final class MarkupTree implements Markup.Reader {
    private static final int MOST_OF_A_NAME = 1_000;

    private final Deque<Node> open = new ArrayDeque<>();
    private final Node root = new Node();

    private MarkupTree() {
        open.push(root);
    }

    static JsonValue read(String fileName, byte[] bytes) throws UnreadableFile {
        MarkupTree tree = new MarkupTree();
        Markup.read(fileName, bytes, tree);
        return tree.root.asValue();
    }

    private static final class Node {
        private final Map<String, List<JsonValue>> children = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();

        void add(String name, JsonValue value) {
            List<JsonValue> same = children.computeIfAbsent(name, n -> new ArrayList<>());
            if (same.size() < MOST_OF_A_NAME) {
                same.add(value);
            }
        }

        JsonValue asValue() {
            String own = text.toString().strip();
            if (children.isEmpty()) {
                return new JsonValue.Text(own);
            }
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            children.forEach((name, values) ->
                    fields.put(name, values.size() == 1 ? values.getFirst() : new JsonValue.Items(values)));
            if (!own.isEmpty()) {
                fields.put("#text", new JsonValue.Text(own));
            }
            return new JsonValue.Fields(fields);
        }
    }

    @Override
    public void starts(String name, XMLStreamReader at) {
        Node node = new Node();
        for (int i = 0; i < Math.min(at.getAttributeCount(), 20); i++) {
            node.add(at.getAttributeLocalName(i), new JsonValue.Text(at.getAttributeValue(i)));
        }
        open.push(node);
    }

    @Override
    public void text(String text) {
        open.element().text.append(text);
    }

    @Override
    public void ends(String name) {
        Node done = open.pop();
        open.element().add(name, done.asValue());
    }
}

package dev.waymark.engine.profile.extraction;

import dev.waymark.engine.profile.UnreadableFile;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML that anyone may have made: a document type, and with it every entity, is refused before anything of
 * it is followed; nesting and the number of elements are limited.
 */
public final class Markup {
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 300_000;

    private Markup() {}

    /** Is told of elements and text in their order. */
    public interface Reader {
        void starts(String name, XMLStreamReader at);

        void text(String text);

        void ends(String name);
    }

    /** @throws UnreadableFile naming the line, if it is not well-formed or not harmless */
    public static void read(String fileName, byte[] bytes, Reader reader) throws UnreadableFile {
        // The JDK's own, whatever other parser is about: its limits are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            walk(fileName, xml, reader);
            xml.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableFile(
                    "%s%s: this is not well-formed XML. The file may be incomplete: export it again."
                            .formatted(fileName, line > 0 ? ", line " + line : ""),
                    e);
        }
    }

    private static void walk(String fileName, XMLStreamReader xml, Reader reader)
            throws XMLStreamException, UnreadableFile {
        int depth = 0;
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new UnreadableFile("%s is nested or divided further than any résumé (line %d)."
                                .formatted(fileName, xml.getLocation().getLineNumber()));
                    }
                    reader.starts(xml.getLocalName(), xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    reader.ends(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    reader.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile(
                            "%s has a document type or entities of its own (line %d), which can hide harm and are not read. Export it again without."
                                    .formatted(fileName, xml.getLocation().getLineNumber()));
                default -> {}
            }
        }
    }
}

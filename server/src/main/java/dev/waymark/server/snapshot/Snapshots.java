package dev.waymark.server.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Ratings;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes the engine's values as JSON and reads them back. What is stored stands alone: a newer catalogue changes nothing. */
@Component
public class Snapshots {
    /** Stored beside each snapshot, so that a later form can tell how to read an earlier one. */
    public static final int FORM = 1;

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Ratings.class, RatingsByKind.class)
            .addModule(new SimpleModule("elements as keys")
                    .addKeySerializer(Element.class, new ElementAsKey())
                    .addKeyDeserializer(Element.class, new KeyAsElement())
                    .addKeySerializer(ElementId.class, new ElementIdAsKey()))
            .build();

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    public <T> T read(String stored, Class<T> type) {
        return json.readValue(stored, type);
    }

    public <T> T read(String stored, TypeReference<T> type) {
        return json.readValue(stored, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ratings.Surveyed.class, name = "surveyed"),
        @JsonSubTypes.Type(value = Ratings.Estimated.class, name = "estimated"),
        @JsonSubTypes.Type(value = Ratings.NotRated.class, name = "not rated")
    })
    private interface RatingsByKind {}

    private static final class ElementAsKey extends ValueSerializer<Element> {
        @Override
        public void serialize(Element element, JsonGenerator out, SerializationContext context) {
            out.writeName(element.id() + " " + element.name());
        }
    }

    private static final class ElementIdAsKey extends ValueSerializer<ElementId> {
        @Override
        public void serialize(ElementId id, JsonGenerator out, SerializationContext context) {
            out.writeName(id.value());
        }
    }

    private static final class KeyAsElement extends KeyDeserializer {
        @Override
        public Element deserializeKey(String key, DeserializationContext context) {
            int space = key.indexOf(' ');
            return new Element(new ElementId(key.substring(0, space)), key.substring(space + 1));
        }
    }
}

package dev.waymark.engine.skill;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.EscoSkill;

/** Something a person can be good at, at whichever grain people speak of it. */
public sealed interface Skill {
    /** Stable between releases where the source's own ids are; never shown alone. */
    String id();

    String label();

    /** One of O*NET's rated skills and knowledge areas: the frame that all others hang on. */
    record Rated(Element element) implements Skill {
        @Override
        public String id() {
            return element.id().value();
        }

        @Override
        public String label() {
            return element.distinctName();
        }
    }

    /**
     * A tool or technology of the catalogue, such as Python.
     *
     * @param category the UNSPSC commodity it belongs to
     */
    record ToolSkill(String name, String category) implements Skill {
        @Override
        public String id() {
            return ToolId.of(name);
        }

        @Override
        public String label() {
            return name;
        }
    }

    /** A skill of ESCO, under its address there. */
    record EscoNamed(EscoSkill skill) implements Skill {
        @Override
        public String id() {
            return skill.uri();
        }

        @Override
        public String label() {
            return skill.label();
        }
    }

    /** A competency of an organisation's own framework, under that framework's id. */
    record Competency(String id, String label) implements Skill {}

    /** What a person named themselves, and no catalogue knows. */
    record Own(String label) implements Skill {
        @Override
        public String id() {
            return "own:" + ToolId.slug(label);
        }
    }
}

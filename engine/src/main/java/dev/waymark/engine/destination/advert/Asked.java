package dev.waymark.engine.destination.advert;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.skill.Skill;
import java.util.Locale;

/** Something an advert asks for. Two of the same id are the same requirement. */
public sealed interface Asked {
    String id();

    String label();

    /** A rated element, a tool or a skill of ESCO. */
    record OfSkill(Skill skill) implements Asked {
        @Override
        public String id() {
            return skill.id();
        }

        @Override
        public String label() {
            return skill.label();
        }
    }

    /** @param years at least, above 0 */
    record Years(double years) implements Asked {
        @Override
        public String id() {
            return "experience";
        }

        @Override
        public String label() {
            return years == 1
                    ? "1 year of experience"
                    : String.format(Locale.ROOT, years % 1 == 0 ? "%.0f" : "%.1f", years) + " years of experience";
        }
    }

    record Degree(EducationLevel level) implements Asked {
        @Override
        public String id() {
            return "education";
        }

        @Override
        public String label() {
            return level.label();
        }
    }

    /** A licence, registration or certificate, as it is usually called. */
    record Licence(String label) implements Asked {
        @Override
        public String id() {
            return "licence:" + plain(label);
        }
    }

    record Language(String label) implements Asked {
        @Override
        public String id() {
            return "language:" + plain(label);
        }
    }

    static Asked of(Element element) {
        return new OfSkill(new Skill.Rated(element));
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
    }
}

package dev.waymark.server.profile;

import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.profile.Motivation.EnergyEntry;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moves a person. */
@Repository
class Motivations {
    private final JdbcClient sql;
    private final Ids ids;

    Motivations(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    Motivation of(OrganisationId person) {
        List<EnergyEntry> energy = sql.sql("""
                        SELECT label, ability, energy FROM energy_entry
                        WHERE organisation_id = :person ORDER BY place
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        new EnergyEntry(row.getString("label"), row.getInt("ability"), row.getInt("energy")))
                .list();
        return sql.sql(
                        "SELECT motivates, excels, struggles, best, worst FROM motivation WHERE organisation_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Motivation(
                        row.getString("motivates"),
                        row.getString("excels"),
                        row.getString("struggles"),
                        row.getString("best"),
                        row.getString("worst"),
                        energy))
                .optional()
                .orElse(Motivation.UNSAID);
    }

    void store(OrganisationId person, Motivation motivation) {
        sql.sql("""
                        INSERT INTO motivation AS m (organisation_id, motivates, excels, struggles, best, worst)
                        VALUES (:person, :motivates, :excels, :struggles, :best, :worst)
                        ON CONFLICT (organisation_id) DO UPDATE SET motivates = excluded.motivates,
                            excels = excluded.excels, struggles = excluded.struggles, best = excluded.best,
                            worst = excluded.worst, version = m.version + 1
                        """)
                .param("person", person.value())
                .param("motivates", motivation.motivates())
                .param("excels", motivation.excels())
                .param("struggles", motivation.struggles())
                .param("best", motivation.best())
                .param("worst", motivation.worst())
                .update();
        sql.sql("DELETE FROM energy_entry WHERE organisation_id = :person")
                .param("person", person.value())
                .update();
        int place = 0;
        for (EnergyEntry entry : motivation.energy()) {
            sql.sql("""
                            INSERT INTO energy_entry (organisation_id, entry_id, place, label, ability, energy)
                            VALUES (:person, :id, :place, :label, :ability, :energy)
                            """)
                    .param("person", person.value())
                    .param("id", ids.next())
                    .param("place", place++)
                    .param("label", entry.label())
                    .param("ability", entry.ability())
                    .param("energy", entry.energy())
                    .update();
        }
    }
}

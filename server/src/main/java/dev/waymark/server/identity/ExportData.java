package dev.waymark.server.identity;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Everything kept about a person, as JSON: a name per table, its rows as they are stored. Asks the database which
 * tables hold rows of an organisation, so that no new one is forgotten.
 */
@Service
public class ExportData {
    private static final String TABLES = """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'organisation_id' ORDER BY table_name
            """;

    /** What was said anonymously stays so in the file, also by whom it was not said yet. */
    private static final Map<String, String> ROWS_LEFT_OUT = Map.of(
            "others_view",
            "anonymous",
            "others_rating",
            "view_id IN (SELECT view_id FROM others_view WHERE organisation_id = :organisation AND anonymous)");

    private static final Map<String, String> COLUMNS_LEFT_OUT = Map.of("view_request", " - 'state' - 'version'");

    private final TenantTransactions transactions;
    private final JdbcClient sql;

    ExportData(TenantTransactions transactions, JdbcClient sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** One JSON object; no hashes of passwords and links, and nothing that tells who answered anonymously. */
    public String json(OrganisationId person) {
        return transactions.in(person, () -> {
            List<String> tables = sql.sql(TABLES).query(String.class).list();
            return tables.stream()
                    .map(table -> "\"%s\": %s".formatted(table, rows(table, person)))
                    .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        });
    }

    private String rows(String table, OrganisationId person) {
        return sql.sql("""
                        SELECT coalesce(jsonb_agg(to_jsonb(r) - 'organisation_id' - 'password_hash' - 'secret_hash'%s),
                            '[]')::text
                        FROM "%s" r WHERE organisation_id = :organisation AND NOT (%s)
                        """.formatted(
                        COLUMNS_LEFT_OUT.getOrDefault(table, ""), table, ROWS_LEFT_OUT.getOrDefault(table, "false")))
                .param("organisation", person.value())
                .query(String.class)
                .single();
    }
}

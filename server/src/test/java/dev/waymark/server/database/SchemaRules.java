package dev.waymark.server.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table is held to, each rule a query for what breaks it. */
final class SchemaRules {
    /** Looked up before anyone knows which organisation to ask for; hold nothing about a career. */
    private static final String SHARED =
            "'account','access_token','attempt','spring_session','spring_session_attributes','flyway_schema_history'";

    private static final String TENANT_TABLES =
            "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind IN ('r','p') AND c.relname NOT IN ("
                    + SHARED + ")";

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "has no primary key that leads with the organisation",
                "SELECT c.relname FROM " + TENANT_TABLES
                        + " AND NOT EXISTS (SELECT 1 FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1] WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attname = 'organisation_id')");
        QUERIES.put(
                "has a unique or foreign key or unique index that does not lead with the organisation",
                "SELECT c.relname || '.' || k.name FROM "
                        + TENANT_TABLES.replace(
                                "WHERE",
                                "JOIN LATERAL (SELECT conname AS name, conkey[1] AS lead FROM pg_constraint WHERE conrelid = c.oid AND contype IN ('u','f') UNION ALL SELECT indexrelid::regclass::text, indkey[0] FROM pg_index WHERE indrelid = c.oid AND indisunique) k ON true JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.lead WHERE")
                        + " AND a.attname <> 'organisation_id'");
        QUERIES.put(
                "has row-level security off, not forced, or without a policy",
                "SELECT c.relname FROM " + TENANT_TABLES
                        + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND pg_get_expr(p.polqual, p.polrelid) LIKE '%organisation_id = (NULLIF(current_setting(''waymark.organisation_id''%'))");
        QUERIES.put(
                "has a policy beside its organisation's own",
                "SELECT c.relname FROM " + TENANT_TABLES
                        + " AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) <> 1");
        QUERIES.put(
                "has no version",
                "SELECT c.relname FROM " + TENANT_TABLES
                        + " AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'version' AND a.attnotnull)");
        QUERIES.put(
                "has a foreign key without an index that leads with its columns",
                "SELECT k.conrelid::regclass || '.' || k.conname FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname = 'public' AND k.contype = 'f' AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indpred IS NULL AND (i.indkey::int2[])[0:cardinality(k.conkey)-1] @> k.conkey)");
        QUERIES.put(
                "is owned by the role that serves requests",
                "SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname LIKE 'waymark_app%'");
        QUERIES.put(
                "is a role of Waymark's that stands above row-level security",
                "SELECT rolname FROM pg_roles WHERE rolname LIKE 'waymark%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)");
        QUERIES.put(
                "is a role whose membership the serving role could use",
                "SELECT g.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid WHERE r.rolname LIKE 'waymark_app%'");
    }

    private SchemaRules() {}

    /** What breaks a rule, as "table: rule". */
    static List<String> broken(JdbcClient sql) {
        return QUERIES.entrySet().stream()
                .flatMap(rule -> sql.sql(rule.getValue()).query(String.class).list().stream()
                        .map(thing -> thing + " " + rule.getKey()))
                .toList();
    }

    static List<String> tenantTables(JdbcClient sql) {
        return sql.sql("SELECT c.relname FROM " + TENANT_TABLES + " ORDER BY 1")
                .query(String.class)
                .list();
    }
}

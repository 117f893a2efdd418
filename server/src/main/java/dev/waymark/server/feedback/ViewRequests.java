package dev.waymark.server.feedback;

import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom people have asked for their view. */
@Repository
class ViewRequests {
    private static final String COLUMNS = "request_id, rater, role, anonymous, elements, asked_on, expires_at, state";

    private final JdbcClient sql;

    ViewRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    List<ViewRequest> of(OrganisationId person) {
        return sql.sql("SELECT " + COLUMNS + " FROM view_request WHERE organisation_id = :person"
                        + " ORDER BY asked_on DESC, expires_at DESC, request_id")
                .param("person", person.value())
                .query(ViewRequests::read)
                .list();
    }

    /** Locks it, so that two answers at once become one. */
    Optional<ViewRequest> behind(LinkKey key) {
        return sql.sql("SELECT " + COLUMNS
                        + " FROM view_request WHERE organisation_id = :person AND secret_hash = :hash FOR UPDATE")
                .param("person", key.person().value())
                .param("hash", key.hash())
                .query(ViewRequests::read)
                .optional();
    }

    void add(ViewRequest request, LinkKey key) {
        sql.sql("""
                        INSERT INTO view_request (organisation_id, request_id, secret_hash, rater, role, anonymous,
                            elements, asked_on, expires_at, state)
                        VALUES (:person, :id, :hash, :rater, :role, :anonymous, string_to_array(:elements, ' '), :asked,
                            :expires, 'OPEN')
                        """)
                .param("person", key.person().value())
                .param("id", request.id())
                .param("hash", key.hash())
                .param("rater", request.rater())
                .param("role", request.role().name())
                .param("anonymous", request.anonymous())
                .param(
                        "elements",
                        String.join(
                                " ",
                                request.elements().stream()
                                        .map(ElementId::value)
                                        .toList()))
                .param("asked", request.asked())
                .param("expires", request.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Whether an anonymous request was answered must not show, not even by failing to take it back.
     *
     * @return whether it was open until now, or may have been for all the person knows
     */
    boolean close(OrganisationId person, UUID id, ViewRequest.State state) {
        return sql.sql("""
                        UPDATE view_request SET state = :state, version = version + 1
                        WHERE organisation_id = :person AND request_id = :id
                            AND (state = 'OPEN' OR anonymous AND state = 'ANSWERED' AND :state = 'REVOKED')
                        """)
                        .param("person", person.value())
                        .param("id", id)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    private static ViewRequest read(ResultSet row, int number) throws SQLException {
        Array elements = row.getArray("elements");
        return new ViewRequest(
                row.getObject("request_id", UUID.class),
                row.getString("rater"),
                Rater.Role.valueOf(row.getString("role")),
                row.getBoolean("anonymous"),
                Arrays.stream((String[]) elements.getArray())
                        .map(ElementId::new)
                        .toList(),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                ViewRequest.State.valueOf(row.getString("state")));
    }
}

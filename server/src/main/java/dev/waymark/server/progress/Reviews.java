package dev.waymark.server.progress;

import dev.waymark.engine.plan.Review;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days to look at a plan. */
@Repository
class Reviews {
    private final JdbcClient sql;
    private final Ids ids;

    Reviews(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(OrganisationId person, UUID plan, List<Review> reviews) {
        for (Review review : reviews) {
            sql.sql("""
                            INSERT INTO review (organisation_id, review_id, plan_id, due_on, title, what)
                            VALUES (:person, :id, :plan, :on, :title, :what)
                            """)
                    .param("person", person.value())
                    .param("id", ids.next())
                    .param("plan", plan)
                    .param("on", review.on())
                    .param("title", review.title())
                    .param("what", review.what())
                    .update();
        }
    }

    List<DueReview> ofCurrentPlan(OrganisationId person) {
        return sql.sql("""
                        SELECT r.review_id, r.due_on, r.title, r.what, r.held_on, r.notes
                        FROM review r JOIN plan p USING (organisation_id, plan_id)
                        WHERE r.organisation_id = :person AND p.current ORDER BY r.due_on, r.title
                        """)
                .param("person", person.value())
                .query((row, number) -> new DueReview(
                        row.getObject("review_id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("what"),
                        Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                        row.getString("notes")))
                .list();
    }

    void hold(OrganisationId person, UUID review, LocalDate on, String notes) {
        int rows = sql.sql("""
                        UPDATE review SET held_on = :on, notes = :notes, version = version + 1
                        WHERE organisation_id = :person AND review_id = :id
                        """)
                .param("person", person.value())
                .param("id", review)
                .param("on", on)
                .param("notes", notes)
                .update();
        if (rows == 0) {
            throw Refused.missing("review");
        }
    }
}

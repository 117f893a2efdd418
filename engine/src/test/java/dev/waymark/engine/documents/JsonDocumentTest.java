package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.waymark.engine.testing.SamplePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonDocumentTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanDocuments.schema());

    @Test
    void keeps_its_published_schema_whatever_the_plan_holds() {
        assertThat(errors(json(aPlanReport().build()))).isEmpty();
        assertThat(errors(json(aPlanReport().about(SamplePlan.nothingToDo()).build())))
                .isEmpty();
        assertThat(errors(json(Hostile.report()))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_it_should() {
        String json = json(aPlanReport().build());

        assertThat(errors(json.replace("\"revision\":0", "\"revision\":-1"))).hasSize(1);
        assertThat(errors(json.replace("\"p50\":\"2028-06-11\"", "\"p51\":1"))).hasSize(2);
        assertThat(errors(json.replace("\"amount\":\"1500.00\"", "\"amount\":1500")))
                .hasSize(1);
        assertThat(errors(json.replace("\"status\":\"not_met\"", "\"status\":\"failed\"")))
                .hasSize(1);
    }

    @Test
    void says_the_plan_in_numbers_and_dates() {
        JsonNode root =
                JsonMapper.shared().readTree(json(aPlanReport().revised(2).build()));

        assertThat(root.at("/schema").asString()).isEqualTo("urn:waymark:schema:plan:1");
        assertThat(root.at("/revision").asInt()).isEqualTo(2);
        assertThat(root.at("/generated").asString()).isEqualTo("2027-01-05T18:30:00Z");
        assertThat(root.at("/target/estimated").asBoolean()).isTrue();
        assertThat(root.at("/plan/spent/amount").asString()).isEqualTo("1140.00");
        assertThat(root.at("/plan/closes").asDouble()).isCloseTo(0.2 / 0.34, within(1e-4));
        assertThat(root.at("/plan/activities").size()).isEqualTo(11);
        assertThat(root.at("/plan/activities/0/weeks/0/monday").asString()).isEqualTo("2027-01-04");
        assertThat(root.at("/plan/activities/0/weeks/0/hours").asDouble()).isEqualTo(3);
        assertThat(root.at("/gap/requirements/1/held").isMissingNode())
                .as("not assessed")
                .isTrue();
        assertThat(root.at("/plan/activities/9/cost").isMissingNode())
                .as("cost not known")
                .isTrue();
        assertThat(root.at("/source/attribution").asString()).contains("USDOL/ETA");
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String json(PlanReport report) {
        return new String(new JsonDocument().render(report), StandardCharsets.UTF_8);
    }
}

package dev.waymark.cli;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.route.Choice;
import dev.waymark.engine.route.Route;
import dev.waymark.engine.route.RouteInWords;
import dev.waymark.engine.route.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;

/** Routes for machines: years, hours, shares 0–1, US dollars a year. */
final class RoutesJson {
    private RoutesJson() {}

    static String of(Situation situation, List<Choice> routes, double hours, double readiness) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "target",
                Map.of(
                        "code", situation.gap().target().occupation().code().value(),
                        "title", situation.gap().target().title(),
                        "basis", situation.gap().target().basis()));
        json.put("hoursPerWeek", hours);
        json.put("wantedReadiness", readiness);
        json.put("routes", routes.stream().map(RoutesJson::route).toList());
        json.put("assumptions", situation.assumptions());
        json.put("remarks", situation.remarks().stream().map(Remark::toString).toList());
        json.put("attribution", situation.catalogue().provenance().attribution());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> route(Choice choice) {
        Route route = choice.route();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", RouteInWords.title(route));
        json.put("direct", route.isDirect());
        json.put("best", choice.best().stream().sorted().map(Enum::name).toList());
        json.put("years", route.years());
        json.put("study", route.study());
        route.cost().ifPresent(cost -> json.put("cost", cost(cost)));
        json.put("hardest", route.hardest());
        put(json, "pay", route.pay());
        json.put("strengths", route.strengths());
        if (route.interest().isPresent()) {
            json.put("interest", route.interest().getAsDouble());
        }
        json.put("stages", route.stages().stream().map(RoutesJson::stage).toList());
        json.put("sentences", RouteInWords.sentences(route));
        return json;
    }

    private static Map<String, Object> stage(Stage stage) {
        Occupation occupation = stage.gap().target().occupation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", occupation.code().value());
        json.put("title", stage.title());
        json.put("relatedByOnet", stage.listed());
        json.put("readiness", stage.readiness());
        json.put("study", stage.study());
        stage.cost().ifPresent(cost -> json.put("cost", cost(cost)));
        json.put("begins", stage.begins());
        json.put("stays", stage.stays());
        put(json, "pay", stage.prospect().pay());
        OptionalDouble openings = stage.prospect().openings();
        if (openings.isPresent()) {
            json.put("openingsAYearInThousands", openings.getAsDouble());
        }
        json.put("hard", stage.gap().hard());
        return json;
    }

    private static Map<String, Object> cost(CostToClose cost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("currency", cost.usual().currency().getCurrencyCode());
        json.put("low", cost.low().amount());
        json.put("usual", cost.usual().amount());
        json.put("high", cost.high().amount());
        json.put("gapsPriced", cost.priced());
        json.put("gaps", cost.open());
        return json;
    }

    /** What is not known is left out, never 0. */
    private static void put(Map<String, Object> json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.put(name, value.getAsInt());
        }
    }
}

package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;

/** What follows from the hours of each week, said so that a linear relaxation sees it: all work fits before the end. */
final class Horizon {
    private Horizon() {}

    /**
     * @param room half hours in each week
     * @param end the week after the last in which anything is done
     */
    static void hold(ChoiceModel choice, List<Integer> room, IntVar end) {
        CpModel model = choice.model;
        LinearExprBuilder weeks = LinearExpr.newBuilder();
        LinearExprBuilder free = choice.halfHours();
        BoolVar before = model.newBoolVar("week 0");
        for (int week = 0; week < room.size(); week++) {
            BoolVar used = week == 0 ? before : model.newBoolVar("week " + week);
            weeks.add(used);
            free.addTerm(used, -room.get(week));
            if (week > 0) {
                model.addImplication(used, before);
            }
            before = used;
        }
        model.addEquality(weeks, end);
        model.addLessOrEqual(free, 0);
        LinearExprBuilder running = LinearExpr.newBuilder();
        for (Candidate candidate : choice.candidates) {
            running.add(choice.weeks(candidate));
            model.addGreaterOrEqual(end, choice.weeks(candidate));
            if (candidate.earliest() > 0) {
                model.addGreaterOrEqual(end, LinearExpr.affine(choice.weeks(candidate), 1, candidate.earliest()))
                        .onlyEnforceIf(choice.chosen(candidate));
            }
        }
        model.addLessOrEqual(running, LinearExpr.term(end, choice.limits.atOnce()));
    }
}

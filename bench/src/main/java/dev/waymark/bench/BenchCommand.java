package dev.waymark.bench;

import dev.waymark.bench.assessment.AssessmentBench;
import dev.waymark.bench.catalogue.BenchCatalogueCommand;
import dev.waymark.bench.catalogue.BenchProfilesCommand;
import dev.waymark.bench.plans.ConflictsBench;
import dev.waymark.bench.plans.PlansBench;
import dev.waymark.bench.ranking.RankingBench;
import dev.waymark.bench.rcpsp.RcpspBench;
import dev.waymark.bench.route.RoutesBench;
import dev.waymark.bench.smart.SmartBench;
import dev.waymark.bench.start.ServeBench;
import dev.waymark.bench.start.StartupBench;
import picocli.CommandLine.Command;

/** Measures speed and quality, and prints tables. */
@Command(
        name = "bench",
        description = "Measures speed and quality, and prints tables.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AssessmentBench.class,
            ScheduleBench.class,
            PlansBench.class,
            ConflictsBench.class,
            RankingBench.class,
            RcpspBench.class,
            RoutesBench.class,
            SearchBench.class,
            SkillsBench.class,
            SmartBench.class,
            BenchCatalogueCommand.class,
            BenchProfilesCommand.class,
            StartupBench.class,
            ServeBench.class
        })
public final class BenchCommand {}

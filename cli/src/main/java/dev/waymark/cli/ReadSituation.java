package dev.waymark.cli;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.SkillClaim;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.RatingsReader;
import dev.waymark.engine.profile.Reading;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.SelfRating;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadResume;
import dev.waymark.engine.recognition.HeldSkill;
import dev.waymark.engine.recognition.HeldTool;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.engine.recognition.Recognition;
import dev.waymark.engine.recognition.SkillRecognition;
import dev.waymark.engine.recognition.ToolRecognition;
import dev.waymark.engine.search.OccupationSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From files and words to a gap: reads, recognises, resolves, assesses, compares. */
final class ReadSituation {
    private final PersonOptions options;
    private final Timings timings;
    private final ProgressLine progress;

    ReadSituation(PersonOptions options, Timings timings, ProgressLine progress) {
        this.options = options;
        this.timings = timings;
        this.progress = progress;
    }

    /**
     * Toward one target.
     *
     * @throws BadInput if the options name several
     */
    Situation read(LocalDate today) throws UnreadableFile {
        WantedTargets.refuseSeveral(options);
        return readAll(today);
    }

    /** Toward every target that the options name. */
    Situation readAll(LocalDate today) throws UnreadableFile {
        LocalDate start = options.startOr(today);
        byte[] file = InputFile.read("--resume", options.resume);
        progress.say("Reading the catalogue");
        Catalogue catalogue = options.catalogue.load();
        timings.step("catalogue");
        // All that rests on the catalogue alone is got ready at the same time.
        Beside<OccupationSearch> titles =
                Beside.start(timings, "titles to search, beside", () -> OccupationSearch.over(catalogue));
        Beside<AnalyseGap> analyse = Beside.start(timings, "hours of levels, beside", () -> new AnalyseGap(catalogue));
        Beside<ToolRecognition> tools =
                Beside.start(timings, "tools to recognise, beside", () -> ToolRecognition.over(catalogue));
        ResumeReading resume = new ReadResume(start).read(options.resume.toString(), file);
        timings.step("résumé");
        progress.say("Recognising jobs");
        OccupationSearch search = titles.await();
        timings.step("titles to search, waited for");
        Recognition recognition = new RecogniseExperience(catalogue, search).of(resume.resume(), start);
        WantedTarget wanted = new WantedTarget(catalogue, search);
        List<Occupation> held =
                recognition.experiences().stream().map(Experience::occupation).toList();
        List<Target> targets = new WantedTargets(catalogue, search, wanted).resolve(options, held);
        Target target = targets.getFirst();
        List<Remark> remarks = new ArrayList<>(resume.remarks());
        List<SelfRating> stated = ratings(catalogue, remarks);
        timings.step("recognition");
        progress.say("Comparing with what %s asks".formatted(target.title()));
        SkillRecognition concrete = SkillRecognition.over(catalogue, tools.await());
        List<HeldSkill> skills = concrete.heldBy(resume.resume());
        List<SkillClaim> claims = concrete.claims(skills);
        Background background = Background.of(
                        recognition.experiences(), resume.resume().education())
                .stating(stated)
                .claiming(claims);
        Credentials credentials = new Credentials(
                        resume.resume().education(),
                        recognition.experiences(),
                        tools.await().heldBy(resume.resume()).stream()
                                .map(HeldTool::name)
                                .collect(Collectors.toSet()))
                .stating(resume.resume())
                .naming(skills.stream().map(s -> s.skill().id()).collect(Collectors.toSet()));
        Assessor assessor = new Assessor(catalogue);
        Assessment assessment = assessor.assess(background);
        AnalyseGap analysis = analyse.await();
        List<GapReport> gaps = targets.stream()
                .map(each -> analysis.analyse(each, assessment, credentials))
                .toList();
        timings.step("gap");
        boolean employed = isEmployed(resume.resume());
        CareerMove move = recognition.experiences().stream()
                        .anyMatch(e -> e.yearsSince() == 0
                                && e.occupation()
                                        .code()
                                        .equals(target.occupation().code()))
                ? CareerMove.MOVE
                : CareerMove.CHANGE;
        List<String> assumptions = new ArrayList<>(wanted.assumptions());
        assumptions.addAll(recognition.assumptions());
        assumptions.addAll(Assumptions.about(resume.resume(), stated, employed));
        return new Situation(
                catalogue,
                resume.resume(),
                recognition.experiences(),
                background,
                assessment,
                credentials,
                gaps,
                other -> analysis.analyse(target, assessor.assess(other), credentials),
                employed,
                move,
                assumptions,
                remarks);
    }

    private List<SelfRating> ratings(Catalogue catalogue, List<Remark> remarks) throws UnreadableFile {
        Path file = options.ratings;
        if (file == null) {
            return List.of();
        }
        Reading<List<SelfRating>> ratings =
                new RatingsReader(catalogue).read(file.toString(), InputFile.read("--ratings", file));
        remarks.addAll(ratings.remarks());
        return ratings.value();
    }

    private static boolean isEmployed(Resume resume) {
        return resume.positions().stream()
                .anyMatch(p -> p.kind() == Position.Kind.WORK && p.period().ongoing());
    }
}

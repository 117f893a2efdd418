package dev.waymark.server.knowledge;

import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.InstalledCatalogue;
import dev.waymark.engine.courses.ReadCourses;
import dev.waymark.engine.destination.advert.ReadAdverts;
import dev.waymark.engine.destination.advert.SuggestOccupations;
import dev.waymark.engine.destination.framework.FrameworkTarget;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.library.ToolActivities;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.engine.recognition.SkillRecognition;
import dev.waymark.engine.recognition.ToolRecognition;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillSearch;
import dev.waymark.server.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Loads each once, when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {
    @Bean
    Catalogue catalogue(ServerSettings settings) {
        try {
            return InstalledCatalogue.in(settings.dataDirectory());
        } catch (UnusableSource e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Bean
    OccupationSearch occupationSearch(Catalogue catalogue) {
        return OccupationSearch.over(catalogue);
    }

    @Bean
    RecogniseExperience recogniseExperience(Catalogue catalogue, OccupationSearch search) {
        return new RecogniseExperience(catalogue, search);
    }

    @Bean
    ToolRecognition toolRecognition(Catalogue catalogue) {
        return ToolRecognition.over(catalogue);
    }

    @Bean
    @Lazy
    ReadAdverts readAdverts(Catalogue catalogue, OccupationSearch search) {
        return new ReadAdverts(catalogue, search, SkillSearch.over(catalogue));
    }

    @Bean
    @Lazy
    FrameworkTarget frameworkTarget(Catalogue catalogue) {
        return new FrameworkTarget(SkillSearch.over(catalogue));
    }

    @Bean
    @Lazy
    SuggestOccupations suggestOccupations(Catalogue catalogue) {
        return new SuggestOccupations(catalogue);
    }

    @Bean
    SkillRecognition skillRecognition(Catalogue catalogue, ToolRecognition tools) {
        return SkillRecognition.over(catalogue, tools);
    }

    @Bean
    @Lazy
    ReadCourses readCourses(Catalogue catalogue) {
        return new ReadCourses(catalogue, SkillSearch.over(catalogue), SkillHomes.whenAsked(catalogue));
    }

    @Bean
    ActivityLibrary activityLibrary() {
        return StarterLibrary.load();
    }

    @Bean
    ToolActivities toolActivities(Catalogue catalogue) {
        return new ToolActivities(catalogue);
    }

    @Bean
    Assessor assessor(Catalogue catalogue) {
        return new Assessor(catalogue);
    }

    @Bean
    AnalyseGap analyseGap(Catalogue catalogue) {
        return new AnalyseGap(catalogue);
    }
}

package dev.waymark.server.knowledge;

import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.engine.scheduling.SolverLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the catalogue and the solver once the first page can be served, so that nobody waits for them on the second. */
@Component
@Lazy(false)
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ObjectProvider<Assessor> assessor;
    private final ObjectProvider<RecogniseExperience> recognition;

    WarmUp(ObjectProvider<Assessor> assessor, ObjectProvider<RecogniseExperience> recognition) {
        this.assessor = assessor;
        this.recognition = recognition;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::load);
    }

    /** What fails here fails again where it is needed, and is told there. */
    void load() {
        try {
            assessor.getObject();
            recognition.getObject();
            SolverLibrary.load();
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("Not everything could be loaded ahead", e);
        }
    }
}

package dev.waymark.server.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.recognition.RecogniseExperience;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class WarmUpTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch through = new CountDownLatch(1);

    @Test
    void the_catalogue_and_what_reads_resumes_are_asked_for_ahead() {
        gate.countDown();

        warmUp(null).load();

        assertThat(asked).containsExactly("assessor", "recognition");
    }

    @Test
    void nobody_waits_for_it() throws InterruptedException {
        warmUp(null).begin();
        assertThat(through.getCount()).as("not done yet: the gate is closed").isOne();

        gate.countDown();

        assertThat(through.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_cannot_be_loaded_ahead_stops_nothing() {
        gate.countDown();

        assertThatCode(() -> warmUp(new IllegalStateException("The catalogue is broken"))
                        .load())
                .doesNotThrowAnyException();
        assertThat(asked).containsExactly("assessor");
    }

    @Test
    void a_running_waymark_has_one_that_began_when_it_was_ready() {
        assertThat(RunningWaymark.context().getBeanFactory().containsSingleton("warmUp"))
                .isTrue();
    }

    private WarmUp warmUp(@Nullable RuntimeException fault) {
        var beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("assessor", new RootBeanDefinition(Assessor.class, () -> {
            await(gate);
            asked.add("assessor");
            if (fault != null) {
                throw fault;
            }
            return RunningWaymark.bean(Assessor.class);
        }));
        beans.registerBeanDefinition("recognition", new RootBeanDefinition(RecogniseExperience.class, () -> {
            asked.add("recognition");
            through.countDown();
            return RunningWaymark.bean(RecogniseExperience.class);
        }));
        return new WarmUp(beans.getBeanProvider(Assessor.class), beans.getBeanProvider(RecogniseExperience.class));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

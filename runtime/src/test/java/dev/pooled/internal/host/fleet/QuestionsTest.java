package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.internal.host.serving.ClassServer;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.wire.message.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many questions of a worker are answered at a time, and where. */
@Timeout(20)
class QuestionsTest {

    /** Defines one class, so that it is met, and looks for all others until it is let. */
    private static final class Hanging extends ClassLoader {

        static {
            registerAsParallelCapable();
        }

        private final CountDownLatch release = new CountDownLatch(1);
        private final BlockingQueue<Thread> asked = new LinkedBlockingQueue<>();

        Hanging() {
            super(null);
        }

        Class<?> define() throws Exception {
            byte[] file = QuestionsTest.class
                    .getResourceAsStream("QuestionsTest$Known.class")
                    .readAllBytes();
            return defineClass(null, file, 0, file.length);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            asked.add(Thread.currentThread());
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            throw new ClassNotFoundException(name);
        }
    }

    interface Known {}

    private final MetLoaders loaders = new MetLoaders();
    private final Hanging loader = new Hanging();
    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> broken = new LinkedBlockingQueue<>();
    private final Questions questions = new Questions(new ClassServer(loaders), answers::add, broken::add);

    private int number;
    private int asked;

    @BeforeEach
    void meet() throws Exception {
        number = loaders.of(loader.define());
    }

    private void ask(int count) {
        for (int i = 0; i < count; i++) {
            asked++;
            questions.ask(new Message.Ask(asked, number, /* isClass= */ true, "com.acme.Page" + asked));
        }
    }

    @AfterEach
    void letGo() {
        loader.release.countDown();
    }

    @Test
    void aFewAreAnsweredAtATimeOnDaemonsAndTheOthersWait() throws Exception {
        ask(Questions.AT_ONCE + 6);
        for (int i = 0; i < Questions.AT_ONCE; i++) {
            assertThat(loader.asked.take().isDaemon()).isTrue();
        }

        assertThat(loader.asked.poll(50, TimeUnit.MILLISECONDS)).isNull();
        loader.release.countDown();

        Set<Long> answered = new HashSet<>();
        while (answered.size() < asked) {
            answered.add(((Message.Missing) answers.take()).question());
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void whatWaitsWhenTheWorkerIsGoneIsNotAnswered() throws Exception {
        ask(Questions.AT_ONCE + 6);
        for (int i = 0; i < Questions.AT_ONCE; i++) {
            loader.asked.take();
        }

        questions.close();
        loader.release.countDown();

        for (int i = 0; i < Questions.AT_ONCE; i++) {
            answers.take();
        }
        assertThat(answers.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aWorkerThatAsksMoreThanItCanIsNotTrusted() throws Exception {
        ask(Questions.AT_ONCE);
        for (int i = 0; i < Questions.AT_ONCE; i++) {
            loader.asked.take();
        }
        ask(Questions.MOST_OPEN);

        assertThatThrownBy(() -> ask(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it asks for com.acme.Page10005 while 10000 of its questions for classes and resources"
                        + " are open, more than it can have threads");
        questions.close();
    }

    @Test
    void aWorkerThatCannotBeAnsweredIsKilled() throws Exception {
        Questions failing = new Questions(
                new ClassServer(loaders),
                message -> {
                    throw new OutOfMemoryError("on purpose");
                },
                broken::add);

        failing.ask(new Message.Ask(1, 7, /* isClass= */ true, "com.acme.Page"));

        assertThat(broken.take())
                .isEqualTo("the application could not answer its question for com.acme.Page:"
                        + " java.lang.OutOfMemoryError: on purpose");
        assertThat(List.copyOf(answers)).isEmpty();
    }
}

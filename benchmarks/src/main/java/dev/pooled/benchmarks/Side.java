package dev.pooled.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process of one side, asked for figures over its standard input. It measures; this process waits meanwhile. Confined to
 * the main thread.
 */
final class Side implements AutoCloseable {

    private static final long START_SECONDS = 60;
    private static final long ANSWER_SECONDS = 180;
    private static final long END_SECONDS = 20;
    private static final String END = "";

    private final String name;
    private final Process process;
    private final BufferedWriter requests;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final String version;

    private Side(String name, Process process) {
        this.name = name;
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "answers of " + name);
        reader.setDaemon(true);
        reader.start();
        this.version = answer("start", START_SECONDS);
    }

    /**
     * Starts a process and waits until it is up.
     *
     * @throws IOException if there is no such program
     */
    static Side start(String name, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new Side(name, builder.start());
    }

    /** The version of what runs there. */
    String version() {
        return version;
    }

    /** Has {@code request} measured, and returns the numbers of the answer, most of them nanoseconds. */
    long[] ask(String request) {
        try {
            requests.write(request);
            requests.newLine();
            requests.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be asked for " + request, e);
        }
        String[] numbers = answer(request, ANSWER_SECONDS).split(" ", -1);
        long[] answer = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            answer[i] = Long.parseLong(numbers[i]);
        }
        return answer;
    }

    private String answer(String request, long seconds) {
        String answer;
        try {
            answer = answers.poll(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer = END;
        }
        if (answer != null && !answer.equals(END)) {
            return answer;
        }
        kill();
        throw new IllegalStateException(
                name + (answer == null ? " gave no answer within " + seconds + " s" : " ended") + ": " + request);
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                answers.add(line.strip());
            }
        } catch (IOException ignored) {
            // A broken pipe is its end.
        }
        answers.add(END);
    }

    /** Ends the process and waits for it, so that its end does not disturb what is measured next. */
    @Override
    public void close() {
        try {
            requests.close();
            if (process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException ignored) {
            // It is gone already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

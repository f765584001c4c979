package dev.pooled.benchmarks.side;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * What every side that is a JVM talks: it prints its version when it is up; then a line with a request comes in and a line
 * with numbers goes out, until the input ends. Confined to the main thread.
 */
final class Conversation {

    private Conversation() {}

    /** A side; an interface rather than a lambda, which would be linked before the first pool is opened. */
    interface Measuring {
        long[] measure(String request) throws Exception;
    }

    static void hold(Measuring side) throws Exception {
        System.out.println(Runtime.version());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = in.readLine(); request != null; request = in.readLine()) {
            StringBuilder answer = new StringBuilder();
            for (long number : side.measure(request)) {
                answer.append(number).append(' ');
            }
            System.out.println(answer);
        }
    }
}

package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.util.List;

/**
 * One row of the page: a way to launch an application, and what is expected of it without the agent and with it.
 *
 * @param command how somebody would type it, shortened
 */
record Mode(String title, String command, Shape shape, Expected without, Expected with) {

    /** How it is built and started. */
    interface Shape {

        /**
         * Builds what is to be started.
         *
         * @param jvm JVM arguments that are to be among its own
         */
        Launch launch(Workshop shop, List<String> jvm) throws Exception;
    }

    /** What comes of it. */
    sealed interface Expected {

        /** The workers see everything, and the launch is recognised. */
        record Works(LaunchMode recognised) implements Expected {}

        /**
         * It fails.
         *
         * @param says what stands in the output then
         * @param why for the page: why, and what to do instead
         */
        record Fails(String says, String why) implements Expected {}
    }

    static Mode works(String title, String command, LaunchMode recognised, Shape shape) {
        Expected works = new Expected.Works(recognised);
        return new Mode(title, command, shape, works, works);
    }

    Mode failsWithAgent(String says, String why) {
        return new Mode(title, command, shape, without, new Expected.Fails(says, why));
    }

    Mode failsWithoutAgent(String says, String why) {
        return new Mode(title, command, shape, new Expected.Fails(says, why), with);
    }

    static Mode fails(String title, String command, String says, String why, Shape shape) {
        Expected fails = new Expected.Fails(says, why);
        return new Mode(title, command, shape, fails, fails);
    }

    Expected expected(Agent agent) {
        return agent == Agent.WITHOUT ? without : with;
    }

    /** What the page says the launch is recognised as. */
    String recognised() {
        if (without instanceof Expected.Works works) {
            return works.recognised().title();
        }
        return with instanceof Expected.Works works ? works.recognised().title() : "";
    }

    @Override
    public String toString() {
        return title;
    }
}

package dev.pooled.launch;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LaunchModesIT {

    @TestFactory
    Stream<DynamicContainer> everyModeRunsWithoutTheAgentAndWithIt() throws IOException {
        return Stream.of(Jdk.own()).map(LaunchModesIT::onJdk);
    }

    private static DynamicContainer onJdk(Jdk jdk) {
        try {
            Runs runs = new Runs(jdk);
            Stream<DynamicTest> tests = Modes.all().stream().flatMap(mode -> Stream.of(Agent.values())
                    .map(agent -> DynamicTest.dynamicTest(mode + ", " + agent.title(), () -> runs.check(mode, agent))));
            return DynamicContainer.dynamicContainer("JDK " + jdk.version(), tests);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

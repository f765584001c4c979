package dev.pooled.launch;

import java.util.List;

/** Whether the agent is given. */
enum Agent {
    WITHOUT("without agent"),
    WITH("with agent");

    private final String title;

    Agent(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The shared pool is not opened early: the application opens one of its own, and a second one would only cost time. */
    List<String> arguments(Workshop shop) {
        return this == WITHOUT ? List.of() : List.of("-javaagent:" + shop.agent() + "=prewarm=false");
    }
}

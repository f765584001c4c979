package dev.pooled;

/** Writes what workers print to a logger of the platform, which is the application's own where it has bound one. Thread-safe. */
record LogOutput(String logger) implements WorkerOutput {

    static final String DEFAULT = "dev.pooled.output";

    private static final String START = "log:";

    LogOutput {
        if (logger.isBlank()) {
            throw new IllegalArgumentException("output must name a logger: log:" + logger);
        }
    }

    /** Reads the text form of an output; errors end in a colon and the text. */
    static WorkerOutput parse(String text) {
        if (text.length() > START.length() && text.regionMatches(/* ignoreCase= */ true, 0, START, 0, START.length())) {
            return new LogOutput(text.substring(START.length()));
        }
        if (text.equalsIgnoreCase("log")) {
            return new LogOutput(DEFAULT);
        }
        for (FixedOutput fixed : FixedOutput.values()) {
            if (fixed.name().equalsIgnoreCase(text)) {
                return fixed;
            }
        }
        throw new IllegalArgumentException("must be stderr, log, log:<logger> or none: " + text);
    }

    @Override
    public void print(OutputLine line) {
        System.Logger.Level level =
                line.source() == OutputLine.Source.OUT ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
        System.getLogger(logger).log(level, line.toString());
    }

    @Override
    public boolean foldsRepeats() {
        return true;
    }
}

package dev.pooled;

/** The outputs of which there is one each. Thread-safe. */
enum FixedOutput implements WorkerOutput {
    STDERR,
    NONE;

    @Override
    public void print(OutputLine line) {
        if (this == STDERR) {
            System.err.println(line);
        }
    }

    @Override
    public boolean foldsRepeats() {
        return true;
    }
}

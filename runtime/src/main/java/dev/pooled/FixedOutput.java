package dev.pooled;

/** The outputs of which there is one each. Thread-safe. */
enum FixedOutput implements WorkerOutput {
    STDERR,
    NONE;

    @Override
    public void print(OutputLine line) {
        if (this == STDERR) {
            Screen.STANDARD_ERROR.println(line.toString());
        }
    }

    @Override
    public boolean foldsRepeats() {
        return true;
    }
}

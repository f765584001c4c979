package dev.pooled.internal.host.fleet;

import java.io.InputStream;
import java.io.OutputStream;

/** A process that nobody started: it has ended with 0, and said nothing. */
class NoProcess extends Process {
    private final int pid;

    NoProcess(int pid) {
        this.pid = pid;
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
        return 0;
    }

    @Override
    public int exitValue() {
        return 0;
    }

    @Override
    public void destroy() {}
}

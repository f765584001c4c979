package dev.pooled.internal.host;

/**
 * Loads, on a thread beside the one that opens the first pool, what that one is about to need: a fresh JVM spends most of the
 * way to the first fork, and to the first result, on loading classes, and the machine has more than one core. Nothing
 * depends on it; a name that is wrong is only loaded later.
 */
final class Preload extends Thread {

    private static final String OURS = "dev.pooled.";

    /** In the order in which they are needed; no two of them need each other in their static initialisers. */
    static final String[] CLASSES = {
        // to fork; the process classes of the JDK come first, since they take longest
        "java.lang.ProcessImpl",
        "java.lang.ProcessHandleImpl",
        OURS + "internal.host.fleet.Launcher",
        OURS + "internal.host.fleet.PrivateDirectory",
        OURS + "internal.host.fleet.HostProcess",
        OURS + "internal.host.fleet.HostLaunch",
        OURS + "internal.host.fleet.LaunchMode",
        OURS + "internal.host.fleet.MachineMemory",
        OURS + "internal.host.fleet.OwnCommandLine",
        OURS + "internal.host.fleet.LaunchRules",
        OURS + "internal.host.fleet.JvmCommand",
        OURS + "internal.host.fleet.HeapShare",
        // to say hello
        OURS + "internal.host.LocalBackend",
        OURS + "internal.host.fleet.Fleet",
        OURS + "internal.host.fleet.Greeting",
        OURS + "internal.wire.message.MessageCodec",
        OURS + "internal.host.fleet.WorkerProcess",
        OURS + "internal.host.fleet.Outbox",
        OURS + "internal.host.fleet.OutputQueue",
        OURS + "internal.host.fleet.OutputPump",
        OURS + "internal.wire.codec.WireBuffer",
        OURS + "internal.host.threads.Deadlines",
        // to send the first call, and to take its outcome
        OURS + "internal.host.PoolEngine",
        OURS + "internal.host.LocalPool",
        OURS + "internal.host.schedule.Scheduler",
        OURS + "internal.host.schedule.Calls",
        OURS + "internal.host.schedule.BlockingCall",
        OURS + "internal.host.schedule.TaskMeter",
        OURS + "internal.host.schedule.InFlight",
        OURS + "internal.host.schedule.TaskQueue",
        OURS + "internal.host.schedule.Task",
        OURS + "stub.PooledStub",
        OURS + "stub.PooledMethods",
        OURS + "stub.PooledMethod",
        OURS + "stub.StubState",
        OURS + "stub.CallOptions",
        OURS + "spi.TaskDescriptor",
        OURS + "spi.EncodedItems",
        OURS + "internal.wire.execution.Contexts$Installed",
        OURS + "internal.wire.codec.WireBytes",
        OURS + "internal.host.fleet.RunningChunk",
        OURS + "internal.wire.channel.Claims",
        OURS + "TaskInfo",
        OURS + "internal.host.fleet.UnreadPipe",
        OURS + "internal.host.fleet.Lane",
        OURS + "internal.wire.message.Message$Ready",
        OURS + "internal.wire.message.Message$Define",
        OURS + "internal.wire.message.Message$Call",
        OURS + "internal.wire.message.Message$Outcome",
        OURS + "internal.wire.message.Message$Ending",
        OURS + "internal.wire.message.Message$Broken",
        OURS + "internal.wire.message.Message$Printed",
        OURS + "spi.TaskOutcome$Returned",
        OURS + "internal.host.schedule.Retries",
        OURS + "internal.host.schedule.Chunks",
        OURS + "TaskState",
    };

    private Preload() {
        super("pooled-preload");
        setDaemon(true);
    }

    static void begin() {
        new Preload().start();
    }

    @Override
    public void run() {
        for (String name : CLASSES) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException | LinkageError ignored) { // another JDK; whoever needs it will say so
            }
        }
    }
}

package dev.pooled.internal.worker;

import dev.pooled.TaskRunnable;
import dev.pooled.codec.Codec;
import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.internal.wire.codec.ClassNames;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.execution.Execution;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.stub.WorkerSide;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The main class of a worker JVM. Lean: until the first answer it uses no NIO and no lambda, and loads nothing it does not
 * need, because a user waits for it. The one place with static state of a worker.
 */
public final class WorkerMain {

    /** Where the shell that started this JVM put the private pipes. */
    private static final int IN = 3;

    private static final int OUT = 4;

    /** Says what the default time zone is, as long as nobody has asked for it. */
    private static final String TIME_ZONE = "user.timezone";

    private static volatile @Nullable File directory;

    private final Channel channel;
    private final Message.Hello hello;
    private final Inbox inbox;
    private final CodecRegistry codecs;
    private final PrintingTask printing;
    private final TaskOutput out;
    private final TaskOutput err;
    private final ExitWitness exitWitness;

    private WorkerMain(Channel channel, Message.Hello hello, Inbox inbox, CodecRegistry codecs) {
        this.channel = channel;
        this.hello = hello;
        this.inbox = inbox;
        this.codecs = codecs;
        this.printing = new PrintingTask();
        this.out = new TaskOutput(channel, /* isError= */ false, printing);
        this.err = new TaskOutput(channel, /* isError= */ true, printing);
        this.exitWitness = new ExitWitness(channel, out, err);
    }

    /**
     * Runs a worker; only the host starts it.
     *
     * @param arguments the argument file, to be deleted; what follows is for whoever lists the machine's processes
     */
    public static void main(String[] arguments) {
        removeArgumentFile(arguments);
        try {
            work();
        } catch (IOException e) { // the host is gone, before this worker was ready; nobody wants to read of it
            HostGone.end();
        }
    }

    private static void work() throws IOException {
        PipeChannel pipes = new PipeChannel(new FileInputStream(descriptor(IN)), new FileOutputStream(descriptor(OUT)));
        Channel channel = RingChannel.inWorker(pipes);
        if (!(channel.receive() instanceof Message.Hello hello)) {
            HostGone.end();
            return;
        }
        WorkerSide.enterWorker(hello.depth());
        Thread.currentThread().setName(hello.pool() + "-" + hello.slot());
        Inbox inbox = new Inbox(channel, Thread.currentThread());
        String name = "worker " + hello.slot() + " of pool '" + hello.pool() + "'";
        HostClasses classes = new HostClasses(inbox, name, applicationLoader());
        Thread.currentThread().setContextClassLoader(classes.classPath());
        CodecRegistry codecs = new CodecRegistry(codecs(hello.codecs(), classes), classes.classPath(), classes);
        new WorkerMain(channel, hello, inbox, codecs).run(classes);
    }

    /**
     * Returns the class loader that has the application's classes: the system's, or, where a launcher like Spring Boot's has
     * started this class, the one that it has made and left to the main thread.
     */
    private static ClassLoader applicationLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ClassLoader.getSystemClassLoader() : context;
    }

    private void run(HostClasses classes) throws IOException {
        adoptHostState();
        Runtime.getRuntime().addShutdownHook(exitWitness);
        if (System.getProperty(Flight.PROPERTY) != null) {
            Flight.watch();
        }
        MethodTable methods = new MethodTable(classes, codecs);
        TaskRunner runner = new TaskRunner(channel, methods, codecs, out, err, hello);
        printing.follow(runner);
        ControlLoop control = new ControlLoop(inbox, channel, runner);
        boolean hasInit = hello.init() != null;
        if (hasInit) { // else the control thread can wait until the worker is ready
            control.hookBegins();
            control.start();
        }
        if (!initialise()) {
            exitWitness.expectEnd();
            System.exit(1);
        }
        control.hookEnds();
        if (FaultPoint.ENABLED) {
            FaultPoint.BEFORE_READY.reach();
        }
        channel.send(new Message.Ready(MessageCodec.VERSION, System.getProperty("java.version", "")));
        if (!hasInit) {
            control.start();
        }
        if (Flight.isOn()) {
            recordStart();
        }
        new WorkerLoop(inbox, methods, runner, control).run();
        control.hookBegins();
        Flight.workerExited(
                hello.pool(), hello.slot(), ProcessHandle.current().pid(), 0, "RETIRED", runner.itemsBegun());
        leave(methods);
    }

    private void recordStart() {
        long millis = ManagementFactory.getRuntimeMXBean().getUptime();
        Flight.workerStarted(
                hello.pool(), hello.slot(), ProcessHandle.current().pid(), TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void adoptHostState() {
        System.setIn(new ByteArrayInputStream(new byte[0]));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        for (Map.Entry<String, String> property : hello.properties().entrySet()) {
            System.setProperty(property.getKey(), property.getValue());
        }
        adoptTimeZone(hello.timeZone());
        List<String> locales = hello.locales();
        if (locales.size() == 3) {
            adopt(null, locales.get(0));
            adopt(Locale.Category.DISPLAY, locales.get(1));
            adopt(Locale.Category.FORMAT, locales.get(2));
        }
    }

    /** Reading the zones takes milliseconds; so this only says which one is meant, to whoever asks first. */
    private static void adoptTimeZone(String id) {
        if (id.isEmpty()) {
            return;
        }
        if (System.getProperty(TIME_ZONE, "").isEmpty()) {
            System.setProperty(TIME_ZONE, id);
        } else if (!TimeZone.getDefault().getID().equals(id)) { // given by an option, or somebody has asked already
            TimeZone.setDefault(TimeZone.getTimeZone(id));
        }
    }

    private static void adopt(Locale.@Nullable Category category, String tag) {
        Locale current = category == null ? Locale.getDefault() : Locale.getDefault(category);
        if (current.toLanguageTag().equals(tag)) {
            return;
        }
        Locale locale = Locale.forLanguageTag(tag);
        if (category == null) {
            Locale.setDefault(locale);
        } else {
            Locale.setDefault(category, locale);
        }
    }

    /** Runs the pool's {@code workerInit}; tells the host if it fails. */
    private boolean initialise() throws IOException {
        Throwable failure = null;
        if (hello.version() != MessageCodec.VERSION) {
            failure = new IllegalStateException("the worker speaks version " + MessageCodec.VERSION
                    + " of the protocol, its host version " + hello.version()
                    + ": two versions of pooled-runtime are on the class path");
        } else if (hello.init() != null) {
            channel.send(new Message.Initialising());
            failure = runHook(hello.init());
        }
        if (failure == null) {
            return true;
        }
        out.finish();
        err.finish();
        channel.send(new Message.Broken(Execution.encode(failure, codecs)));
        return false;
    }

    private @Nullable Throwable runHook(byte[] encoded) {
        try {
            Object hook = new WireBytes(encoded, codecs).readObject();
            if (hook instanceof TaskRunnable runnable) {
                WorkerSide.enterHook();
                runnable.run();
                WorkerSide.failIfExitWasRefused();
            }
            return null;
        } catch (Throwable failure) { // whatever the user's code throws is reported by the caller
            return failure;
        } finally {
            WorkerSide.enterTask(null);
        }
    }

    private void leave(MethodTable methods) throws IOException {
        List<Throwable> failures = new ArrayList<>(methods.residents().close());
        Throwable failure = hello.exit() == null ? null : runHook(hello.exit());
        if (failure != null) {
            failures.add(failure);
        }
        for (Throwable each : failures) {
            each.printStackTrace();
        }
        exitWitness.expectEnd();
        System.exit(0);
    }

    private static List<Codec<?>> codecs(List<String> names, HostClasses classes) {
        List<Codec<?>> codecs = new ArrayList<>();
        for (String travelling : names) {
            String name = ClassNames.name(travelling);
            ClassLoader loader = classes.loader(ClassNames.loader(travelling), name);
            try {
                codecs.add(Class.forName(name, true, loader)
                        .asSubclass(Codec.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new IllegalStateException(
                        "codec " + name + " cannot be made in a worker: it needs a public no-argument constructor", e);
            }
        }
        return codecs;
    }

    private static String descriptor(int number) {
        String proc = "/proc/self/fd/" + number;
        return new File(proc).exists() ? proc : "/dev/fd/" + number;
    }

    /** The file is read by then. */
    private static void removeArgumentFile(String[] arguments) {
        if (arguments.length > 0) {
            File file = new File(arguments[0]);
            directory = file.getParentFile();
            boolean ignored = file.delete(); // the host deletes it too
        }
    }

    /** The host is gone and cannot remove its directory any more: whichever of its workers ends last leaves nothing there or in shared memory. */
    static void removeDirectory() {
        File files = directory;
        if (files != null) {
            remove(files);
            RingFile.sweep(files.getName() + ".", stem -> true);
            removeIfLeft(files.getParentFile());
        }
    }

    /**
     * Of the directories around a nested worker's, removes those that are empty and whose hosts are gone too: that ours was in there
     * may have kept others from removing them.
     */
    private static void removeIfLeft(@Nullable File outer) {
        File each = outer;
        while (each != null && isOfDeadHost(each.getName()) && each.delete()) {
            each = each.getParentFile();
        }
    }

    /** The name of a host's directory tells which process made it; names that people give have no three numbers. */
    static boolean isOfDeadHost(String directory) {
        if (!directory.matches("pooled-\\d{1,9}-\\d{13}-\\d{1,9}")) {
            return false;
        }
        long pid = Long.parseLong(directory.split("-", 3)[1]);
        return ProcessHandle.of(pid).isEmpty()
                && !new File("/proc/" + pid).exists(); // a JVM without descriptors sees no process at all
    }

    private static void remove(File file) {
        File[] inside = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (inside != null) {
            for (File each : inside) {
                remove(each);
            }
        }
        boolean ignored = file.delete(); // another worker may have been faster
    }
}

package dev.pooled.internal.wire.codec;

import dev.pooled.TaskFailedException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every exception can be reduced to: class, message, stack, causes and suppressed ones, bounded. Immutable. */
final class PlainThrowable {

    private static final int MAX_MESSAGE_CHARS = 1 << 20;
    private static final int MAX_THROWABLES = 64;
    private static final int MAX_FRAMES = 8192;
    private static final PlainThrowable[] NONE = {};

    private final String type;
    private final @Nullable String message;
    private final StackTraceElement[] stack;
    private final @Nullable PlainThrowable cause;
    private final PlainThrowable[] suppressed;

    private PlainThrowable(
            String type,
            @Nullable String message,
            StackTraceElement[] stack,
            @Nullable PlainThrowable cause,
            PlainThrowable[] suppressed) {
        this.type = type;
        this.message = message;
        this.stack = stack;
        this.cause = cause;
        this.suppressed = suppressed;
    }

    /** Returns the name of the exception's class, as it travels. */
    String travellingType() {
        return type;
    }

    /** Returns the name of the exception's class. */
    String type() {
        return ClassNames.name(type);
    }

    void write(WireWriter out) {
        out.writeString(type);
        out.writeString(message);
        out.writeSize(stack.length);
        for (StackTraceElement frame : stack) {
            writeFrame(out, frame);
        }
        out.writeBoolean(cause != null);
        if (cause != null) {
            cause.write(out);
        }
        out.writeSize(suppressed.length);
        for (PlainThrowable one : suppressed) {
            one.write(out);
        }
    }

    static PlainThrowable read(WireReader in) {
        return read(in, 0);
    }

    /** Returns an exception like this one: of the same class where that is easily made, else a stand-in. */
    Throwable rebuild(String pool, long taskId, String method) {
        Throwable error = exactly();
        if (error == null) {
            String text = message == null ? "" : message;
            error = new TaskFailedException(pool, taskId, method, text, type());
        }
        return complete(error, pool, taskId, method);
    }

    /** Gives {@code error}, which is new, the stack, cause and suppressed exceptions of this one. */
    Throwable complete(Throwable error, String pool, long taskId, String method) {
        error.setStackTrace(stack);
        if (cause != null && error.getCause() == null) {
            addCause(error, cause.rebuild(pool, taskId, method));
        }
        for (PlainThrowable one : suppressed) {
            error.addSuppressed(one.rebuild(pool, taskId, method));
        }
        return error;
    }

    private static void addCause(Throwable error, Throwable cause) {
        try {
            error.initCause(cause);
        } catch (IllegalStateException ignored) { // its constructor said that there is none; do not lose it
            error.addSuppressed(cause);
        }
    }

    private @Nullable Throwable exactly() {
        try {
            return ThrowableMaker.make(type, message);
        } catch (ReflectiveOperationException ignored) { // this JDK has no such constructor: the stand-in tells as much
            return null;
        }
    }

    private static PlainThrowable read(WireReader in, int depth) {
        if (depth > MAX_THROWABLES) {
            throw Refusals.broken("the bytes nest exceptions more than " + MAX_THROWABLES + " levels deep");
        }
        String type = CodecRegistry.present(in.readString());
        String message = in.readString();
        StackTraceElement[] stack = new StackTraceElement[bounded(in.readSize(), MAX_FRAMES)];
        for (int i = 0; i < stack.length; i++) {
            stack[i] = readFrame(in);
        }
        PlainThrowable cause = in.readBoolean() ? read(in, depth + 1) : null;
        PlainThrowable[] suppressed = new PlainThrowable[bounded(in.readSize(), MAX_THROWABLES)];
        for (int i = 0; i < suppressed.length; i++) {
            suppressed[i] = read(in, depth + 1);
        }
        return new PlainThrowable(type, message, stack, cause, suppressed);
    }

    private static int bounded(int size, int limit) {
        if (size > limit) {
            throw Refusals.broken(
                    "the bytes announce " + size + " parts of an exception, and " + limit + " are the most");
        }
        return size;
    }

    /** Leaves out what the JDK does not print either: the names of its loaders, the version of its modules. */
    private static void writeFrame(WireWriter out, StackTraceElement frame) {
        String loader = frame.getClassLoaderName();
        String module = frame.getModuleName();
        boolean isOfJdk = module != null && (module.startsWith("java.") || module.startsWith("jdk."));
        out.writeString("app".equals(loader) || "platform".equals(loader) ? null : loader);
        out.writeString(module);
        out.writeString(isOfJdk ? null : frame.getModuleVersion());
        out.writeString(frame.getClassName());
        out.writeString(frame.getMethodName());
        out.writeString(frame.getFileName());
        out.writeInt(frame.getLineNumber());
    }

    private static StackTraceElement readFrame(WireReader in) {
        return new StackTraceElement(
                in.readString(),
                in.readString(),
                in.readString(),
                CodecRegistry.present(in.readString()),
                CodecRegistry.present(in.readString()),
                in.readString(),
                in.readInt());
    }

    /**
     * Reduces one exception and all it holds, surviving whatever their methods do. Confined to one thread.
     */
    static final class Reduction {
        private final CodecRegistry codecs;
        private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private int frames;
        private boolean isExact = true;
        private final PlainThrowable result;

        Reduction(Throwable error, CodecRegistry codecs) {
            this.codecs = codecs;
            result = reduce(error);
        }

        PlainThrowable result() {
            return result;
        }

        /** Returns whether {@link PlainThrowable#rebuild} makes the very same again. */
        boolean isExact() {
            return isExact;
        }

        private PlainThrowable reduce(Throwable error) {
            seen.add(error);
            isExact &= ExactThrowables.covers(error.getClass());
            String message = message(error);
            StackTraceElement[] stack = stack(error);
            Throwable cause = cause(error);
            PlainThrowable reducedCause = cause == null ? null : reduceUnlessKnown(cause);
            return new PlainThrowable(
                    nameOf(error.getClass()), message, stack, reducedCause, suppressed(error.getSuppressed()));
        }

        private String nameOf(Class<?> type) {
            return type.isHidden() ? type.getName() : codecs.nameOf(type);
        }

        private @Nullable PlainThrowable reduceUnlessKnown(Throwable error) {
            if (seen.size() >= MAX_THROWABLES || seen.contains(error)) {
                isExact = false;
                return null;
            }
            return reduce(error);
        }

        private PlainThrowable[] suppressed(Throwable[] all) {
            if (all.length == 0) {
                return NONE;
            }
            PlainThrowable[] reduced = new PlainThrowable[Math.min(all.length, MAX_THROWABLES)];
            int count = 0;
            for (Throwable one : all) {
                PlainThrowable plain = reduceUnlessKnown(one);
                if (plain != null) {
                    reduced[count++] = plain;
                }
            }
            return Arrays.copyOf(reduced, count);
        }

        private @Nullable String message(Throwable error) {
            String message;
            try {
                message = error.getMessage();
            } catch (Throwable e) {
                return "(its getMessage() threw " + e.getClass().getName() + ")";
            }
            if (message == null || message.length() <= MAX_MESSAGE_CHARS) {
                return message;
            }
            isExact = false;
            return message.substring(0, MAX_MESSAGE_CHARS) + "…";
        }

        private StackTraceElement[] stack(Throwable error) {
            StackTraceElement[] stack;
            try {
                stack = error.getStackTrace();
            } catch (Throwable ignored) { // an exception without a stack is better than none
                return new StackTraceElement[0];
            }
            int length = stack == null ? 0 : Math.min(stack.length, MAX_FRAMES - frames);
            StackTraceElement[] kept = new StackTraceElement[length];
            int count = 0;
            for (int i = 0; i < length; i++) {
                if (stack[i] != null) {
                    kept[count++] = stack[i];
                }
            }
            frames += count;
            isExact &= stack != null && count == stack.length;
            return count == length ? kept : Arrays.copyOf(kept, count);
        }

        private static @Nullable Throwable cause(Throwable error) {
            try {
                return error.getCause();
            } catch (Throwable ignored) { // so there is none that can be known
                return null;
            }
        }
    }
}

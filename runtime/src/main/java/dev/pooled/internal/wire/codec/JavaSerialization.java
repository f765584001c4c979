package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The last resort: Java serialization, filtered by {@link StreamFilter}, with classes from the registry's loader. Objects
 * in the graph that have a codec of their own travel by it. Stateless.
 */
final class JavaSerialization {

    private JavaSerialization() {}

    /**
     * Serialises {@code value}, which stands at {@code path} of what is written.
     *
     * @throws EncodingException with the path of what cannot travel
     */
    static SerializedBytes write(Object value, String path, CodecRegistry codecs) {
        SerializedBytes bytes = new SerializedBytes();
        Output output = null;
        try {
            output = new Output(bytes, codecs);
            output.writeObject(value);
            output.flush();
            return bytes;
        } catch (NotSerializableException e) {
            throw notSerializable(value, path, output, e);
        } catch (EncodingException e) { // of a codec within the graph
            Object culprit = output == null ? null : output.culprit;
            throw culprit == null ? e : again(culprit, Trail.join(path, FieldPath.find(value, culprit)), codecs, e);
        } catch (StackOverflowError e) {
            throw Refusals.tooDeep(value, e);
        } catch (IOException | RuntimeException | LinkageError | AssertionError e) { // of a class's own writeObject
            throw new EncodingException(
                    "", path, Refusals.nameOf(value) + " cannot be serialised: " + Refusals.reason(e), e);
        }
    }

    /**
     * Rebuilds the object that {@code bytes} are.
     *
     * @throws EncodingException if a class is missing here, is rejected by a filter, or fails
     */
    static Object read(byte[] bytes, CodecRegistry codecs) {
        StreamFilter filter = new StreamFilter(bytes.length);
        try (Input input = new Input(new ByteArrayInputStream(bytes), codecs)) {
            input.setObjectInputFilter(filter);
            return CodecRegistry.<Object>present(input.readObject());
        } catch (EncodingException e) {
            throw e;
        } catch (ClassNotFoundException e) {
            throw Refusals.missing(String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw Refusals.broken("a serialised object is nested too deeply: the stack overflowed", e);
        } catch (IOException | RuntimeException | LinkageError | AssertionError e) { // of a class's own readObject
            String refusal = filter.refusal();
            throw Refusals.broken(
                    refusal.isEmpty()
                            ? "a serialised object cannot be rebuilt: " + Refusals.reason(e)
                            : "a serialised object is refused: " + refusal,
                    e);
        }
    }

    private static EncodingException notSerializable(
            Object root, String path, @Nullable Output output, NotSerializableException e) {
        Object culprit = output == null ? null : output.culprit;
        if (culprit == null) { // thrown by a class's own writeObject
            String message = e.getMessage() + " is not serialisable: " + cure("");
            return new EncodingException("", path, message, e);
        }
        String field = culprit == root ? "" : FieldPath.find(root, culprit);
        String where = culprit == root || !field.isEmpty() ? "" : " (somewhere in " + Refusals.nameOf(root) + ")";
        Class<?> type = culprit.getClass();
        String message = type.getName() + where + " is not serialisable: " + cure(culprit == root ? "" : "field");
        String refusal = isLambda(type) ? lambdaMessage(type) : type.isHidden() ? Refusals.hidden(type) : message;
        return new EncodingException("", Trail.join(path, field), refusal, e);
    }

    /** Fails once more at {@code culprit}, a part with a codec, now that the way to it is known. */
    private static EncodingException again(Object culprit, String path, CodecRegistry codecs, EncodingException first) {
        WireBuffer buffer = new WireBuffer(codecs);
        buffer.trail().beginAt(path);
        try {
            buffer.writeObject(culprit);
        } catch (EncodingException e) {
            return e;
        }
        return first;
    }

    private static String cure(String holder) {
        return "implement Serializable, " + (holder.isEmpty() ? "send something else" : "make the field transient")
                + ", or register a Codec";
    }

    private static boolean isLambda(Class<?> type) {
        return type.isHidden() && type.isSynthetic();
    }

    private static String lambdaMessage(Class<?> type) {
        Class<?>[] interfaces = type.getInterfaces();
        String target = interfaces.length == 0 ? "Runnable" : interfaces[0].getSimpleName();
        return "lambda " + type.getName() + " is not serialisable: " + target
                + " is no Serializable interface, and so the lambda exists in this JVM only; cast it, (" + target
                + " & Serializable) …, or pass it where a TaskCallable, TaskRunnable or TaskFunction is asked for";
    }

    /** The writing side: remembers what cannot travel, and lets codecs write what only they can. */
    private static final class Output extends ObjectOutputStream {
        private final CodecRegistry codecs;
        private @Nullable Object culprit;

        Output(OutputStream to, CodecRegistry codecs) throws IOException {
            super(to);
            this.codecs = codecs;
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(@Nullable Object object) {
            if (object == null || object.getClass() == String.class) {
                return object;
            } else if (object.getClass() == NullPointerException.class) {
                return ExactThrowables.withMessage((NullPointerException) object);
            }
            byte tag = codecs.kinds().of(object).tag();
            boolean isSerializable = object instanceof Serializable;
            if (tag == Tag.CODED || (!isSerializable && tag != Tag.SERIALIZED)) {
                return coded(object);
            } else if (!isSerializable && culprit == null) { // what is about to be refused
                culprit = object;
            }
            return object;
        }

        /** Behind the description of a class stands whose it is, unless it is on the class path. */
        @Override
        protected void annotateClass(Class<?> type) throws IOException {
            if (type.isHidden()) {
                throw Refusals.hidden(type, "");
            }
            int origin = codecs.classes().originOf(type);
            if (origin != ClassOrigins.CLASS_PATH) {
                writeInt(origin);
            }
        }

        @Override
        protected void annotateProxyClass(Class<?> type) throws IOException {
            for (Class<?> implemented : type.getInterfaces()) {
                writeInt(codecs.classes().originOf(implemented));
            }
        }

        private CodedObject coded(Object object) {
            WireBuffer buffer = new WireBuffer(codecs);
            try {
                buffer.writeObject(object);
            } catch (EncodingException e) {
                culprit = object;
                throw e;
            }
            return new CodedObject(buffer.toByteArray());
        }
    }

    /** The reading side: finds classes where the registry does, and rebuilds what codecs wrote. */
    private static final class Input extends ObjectInputStream {
        private final CodecRegistry codecs;

        Input(InputStream from, CodecRegistry codecs) throws IOException {
            super(from);
            this.codecs = codecs;
            enableResolveObject(true);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            return load(description.getName(), available() > 0 ? readInt() : ClassOrigins.CLASS_PATH);
        }

        private Class<?> load(String name, int origin) throws ClassNotFoundException {
            return codecs.classes().load(ClassNames.travelling(name, origin));
        }

        @Override
        @SuppressWarnings("deprecation") // the only way to a proxy's class that needs no handler
        protected Class<?> resolveProxyClass(String[] names) throws IOException, ClassNotFoundException {
            Class<?>[] interfaces = new Class<?>[names.length];
            ClassLoader loader = codecs.classes().loader();
            for (int i = 0; i < names.length; i++) {
                int origin = readInt();
                interfaces[i] = load(names[i], origin);
                if (origin != ClassOrigins.CLASS_PATH || !isSeen(interfaces[i], loader)) {
                    loader = interfaces[i].getClassLoader();
                }
                if (!Modifier.isPublic(interfaces[i].getModifiers())) {
                    loader = interfaces[i].getClassLoader(); // only there can a proxy implement it
                }
            }
            try {
                return Proxy.getProxyClass(loader, interfaces);
            } catch (IllegalArgumentException e) {
                throw new ClassNotFoundException("a proxy of " + String.join(", ", names), e);
            }
        }

        private static boolean isSeen(Class<?> type, ClassLoader by) {
            try {
                return Class.forName(type.getName(), /* initialize= */ false, by) == type;
            } catch (ClassNotFoundException ignored) { // that is the answer
                return false;
            }
        }

        @Override
        protected @Nullable Object resolveObject(@Nullable Object object) {
            return object instanceof CodedObject coded ? new WireBytes(coded.bytes(), codecs).readObject() : object;
        }
    }
}

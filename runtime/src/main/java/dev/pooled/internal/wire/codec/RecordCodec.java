package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A record that is not serialisable, component by component: read through its accessors, rebuilt by its canonical
 * constructor. Thread-safe.
 */
final class RecordCodec {

    private final Class<?> type;
    private @Nullable Access access;

    RecordCodec(Class<?> type) {
        this.type = type;
    }

    void write(WireWriter out, Object value) {
        Access members = access();
        out.writeSize(members.accessors.length);
        for (Method accessor : members.accessors) {
            Trail.at(out, accessor.getName());
            out.writeObject(component(accessor, value));
        }
    }

    Object read(WireReader in) {
        Access members = access();
        int count = in.readSize();
        if (count != members.accessors.length) {
            throw Refusals.broken("record " + type.getName() + " has " + members.accessors.length
                    + " components here, but was written with " + count);
        }
        @Nullable Object[] components = new Object[count];
        for (int i = 0; i < count; i++) {
            components[i] = in.readObject();
        }
        try {
            return members.constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw Refusals.broken(
                    "the constructor of record " + type.getName() + " threw "
                            + Refusals.reason(cause == null ? e : cause),
                    cause);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw Refusals.broken("record " + type.getName() + " cannot be rebuilt: " + Refusals.reason(e), e);
        }
    }

    private static @Nullable Object component(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "accessor " + accessor.getName() + " threw " + Refusals.reason(e.getTargetException()),
                    e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks the members up once; racing threads find the same. */
    private Access access() {
        Access found = access;
        if (found == null) {
            found = Access.to(type);
            access = found;
        }
        return found;
    }

    /** The members of the record that we use. Immutable, so that it may be published by a race. */
    private static final class Access {
        final Method[] accessors;
        final Constructor<?> constructor;

        private Access(Method[] accessors, Constructor<?> constructor) {
            this.accessors = accessors;
            this.constructor = constructor;
        }

        static Access to(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            Class<?>[] types = new Class<?>[components.length];
            try {
                for (int i = 0; i < components.length; i++) {
                    accessors[i] = components[i].getAccessor();
                    accessors[i].setAccessible(true);
                    types[i] = components[i].getType();
                }
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Access(accessors, constructor);
            } catch (ReflectiveOperationException | RuntimeException e) {
                throw new EncodingException(
                        "",
                        "",
                        "record " + type.getName() + " is closed to reflection (" + Refusals.reason(e)
                                + "); implement Serializable, open its package to module dev.pooled, or register a Codec",
                        e);
            }
        }
    }
}

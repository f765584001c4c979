package dev.pooled.it;

import static dev.pooled.it.Provocations.call;
import static dev.pooled.it.Provocations.pool;
import static dev.pooled.it.Provocations.with;

import dev.pooled.TaskContext;
import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.it.Provocations.Provocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.rmi.RemoteException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a user sends and returns that does not travel. Stateless. */
final class ValueProvocations {

    private ValueProvocations() {}

    static void addTo(Map<String, Provocation> all, Path directory) {
        all.put("argument", () -> {
            Thread captured = Thread.currentThread();
            call(pool(), () -> captured.getName().length());
        });
        all.put("result", () -> call(pool(), Object::new));
        all.put(
                "plain lambda",
                () -> with(pool(), pool -> {
                    Runnable plain = () -> {};
                    pool.asExecutorService().execute(plain);
                }));
        all.put("lambda as a value", () -> sent((Runnable) () -> {}));
        all.put("cycle", () -> {
            List<Object> list = new ArrayList<>();
            list.add(list);
            sent(list);
        });
        all.put("deep", () -> {
            Object value = 1;
            for (int i = 0; i < 30_000; i++) {
                value = List.of(value);
            }
            sent(value);
        });
        all.put(
                "path of another file system",
                () -> sent(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules")));
        all.put("writeObject throws", () -> sent(new Shy(Shy.Where.WRITTEN)));
        all.put("readObject throws", () -> sent(new Shy(Shy.Where.READ)));
        all.put("accessor throws", () -> sent(new Picky(-1)));
        all.put("constructor throws", () -> sent(new Picky(1)));
        all.put(
                "hidden class",
                () -> sent(MethodHandles.lookup()
                        .defineHiddenClass(bytes(Hidden.class), true)
                        .lookupClass()
                        .getDeclaredConstructor()
                        .newInstance()));
        all.put("class of an attack", () -> sent(new RemoteException("made by hand")));
        all.put("deep records", () -> {
            Object value = 1;
            for (int i = 0; i < 25_000; i++) {
                value = new Box(value);
            }
            sent(value);
        });
        all.put("deep for Java's serialization", () -> {
            Link value = null;
            for (int i = 0; i < 200_000; i++) {
                value = new Link(value);
            }
            sent(value);
        });
        all.put("hash code throws", () -> sent(Map.of(new Moody(1), 1)));
        all.put("codec throws", () -> sentByCodec(Odd.WRITES_NOTHING));
        all.put("codec asserts", () -> sentByCodec(Odd.ASSERTS));
        all.put("codec reads too much", () -> sentByCodec(Odd.READS_MORE));
        all.put("changed meanwhile", () -> {
            ConcurrentLinkedQueue<Object> growing = new ConcurrentLinkedQueue<>();
            growing.add(new Growth(growing));
            growing.add("last");
            with(
                    pool().codec(new GrowthCodec()),
                    pool -> pool.map(value -> 1, List.of(Collections.unmodifiableCollection(growing))));
        });
        all.put(
                "refused by the worker's filter",
                () -> with(
                        pool().jvmArgs("-Djdk.serialFilter=!" + Shy.class.getName()),
                        pool -> pool.map(value -> 1, List.of(new Shy(Shy.Where.NOWHERE)))));
        all.put("record of a closed module", () -> sent(ofClosedModule(directory.resolve("closed"))));
        all.put("path as source", () -> with(pool(), pool -> pool.map(Object::toString, Path.of("a", "b"))));
    }

    static void sent(Object item) throws Throwable {
        with(pool(), pool -> pool.map(value -> 1, List.of(item)));
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream file = type.getResourceAsStream("Hidden.class")) {
            return file.readAllBytes();
        }
    }

    /** Serializable, but not everywhere. */
    static final class Shy implements Serializable {
        private static final long serialVersionUID = 1L;

        enum Where {
            NOWHERE,
            WRITTEN,
            READ,
            SLOW_IN_HOST
        }

        private final Where where;

        Shy(Where where) {
            this.where = where;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            if (where == Where.WRITTEN) {
                throw new IOException("not to be written");
            }
            out.defaultWriteObject();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            if (where == Where.READ) {
                throw new IOException("not to be read");
            }
            if (where == Where.SLOW_IN_HOST) {
                Tasks.sleep(60_000);
            }
        }
    }

    /** A record that minds where it is. */
    private record Picky(int number) {
        private Picky {
            if (TaskContext.current().isPresent()) {
                throw new IllegalArgumentException("not here");
            }
        }

        @Override
        public int number() {
            if (number < 0) {
                throw new IllegalStateException("not now");
            }
            return number;
        }
    }

    /** A level of a value. */
    private record Box(Object content) {}

    /** A level of a value that only Java's serialization knows. */
    private static final class Link implements Serializable {
        private static final long serialVersionUID = 1L;

        private final @Nullable Link next;

        private Link(@Nullable Link next) {
            this.next = next;
        }
    }

    /** A key that cannot be put into a map in a worker. */
    private record Moody(int number) {
        @Override
        public int hashCode() {
            if (TaskContext.current().isPresent()) {
                throw new IllegalStateException("not here");
            }
            return number;
        }
    }

    private static void sentByCodec(Odd value) throws Throwable {
        with(pool().codec(new OddCodec()), pool -> pool.map(item -> 1, List.of(new Holder(value))));
    }

    private enum Odd {
        WRITES_NOTHING,
        ASSERTS,
        READS_MORE
    }

    /** What a codec of the user's is for. */
    private static final class Holder {
        private final Odd odd;

        private Holder(Odd odd) {
            this.odd = odd;
        }
    }

    /** Of an object that is odd. */
    public static final class OddCodec implements Codec<Holder> {
        @Override
        public Class<Holder> type() {
            return Holder.class;
        }

        @Override
        public void write(WireWriter out, Holder value) {
            if (value.odd == Odd.WRITES_NOTHING) {
                throw new IllegalStateException("nothing to write");
            }
            if (value.odd == Odd.ASSERTS) {
                throw new AssertionError("must not be");
            }
            out.writeInt(value.odd.ordinal());
        }

        @Override
        public Holder read(WireReader in) {
            long sum = 0;
            for (int i = 0; i < 100_000; i++) {
                sum += in.readLong();
            }
            return new Holder(Odd.values()[(int) sum % 2]);
        }
    }

    /** An element whose collection gets another one while it is written. */
    private static final class Growth {
        private final ConcurrentLinkedQueue<Object> all;

        private Growth(ConcurrentLinkedQueue<Object> all) {
            this.all = all;
        }
    }

    /** Of an object that grows. */
    public static final class GrowthCodec implements Codec<Growth> {
        @Override
        public Class<Growth> type() {
            return Growth.class;
        }

        @Override
        public void write(WireWriter out, Growth value) {
            value.all.add("more");
            out.writeInt(0);
        }

        @Override
        public Growth read(WireReader in) {
            throw new AssertionError(in.readInt());
        }
    }

    private static Object ofClosedModule(Path directory) throws IOException {
        Compiled.into(directory, "closed.Maker", """
                package closed;
                public final class Maker implements java.util.function.Supplier<Object> {
                    public Object get() { return new Thing(1); }
                }
                record Thing(int number) {}
                """);
        Compiled.into(
                directory, "module-info", "module closed { provides java.util.function.Supplier with closed.Maker; }");
        ModuleLayer boot = ModuleLayer.boot();
        ModuleLayer layer = boot.defineModulesWithOneLoader(
                boot.configuration().resolve(ModuleFinder.of(directory), ModuleFinder.of(), Set.of("closed")),
                ClassLoader.getPlatformClassLoader());
        return ServiceLoader.load(layer, Supplier.class)
                .findFirst()
                .orElseThrow()
                .get();
    }
}

package dev.pooled.internal.wire.codec;

import static dev.pooled.internal.wire.codec.Travel.thereAndBack;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JavaSerializationTest {

    static class Base implements Serializable {
        private static final long serialVersionUID = 1L;
        Object source;
    }

    static final class Html extends Base {
        private static final long serialVersionUID = 1L;
        final transient Thread notSent = Thread.currentThread();
    }

    static final class Page implements Serializable {
        private static final long serialVersionUID = 1L;
        final List<Object> parts = new ArrayList<>();
        final Map<String, Object> named = new HashMap<>();
        Page next;
        Class<?> type = int.class;
        Object html;
    }

    static final class Hook implements Serializable {
        private static final long serialVersionUID = 1L;
        final String failure;

        Hook(String failure) {
            this.failure = failure;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            if (failure.equals("write")) {
                throw new IOException("disk of the class is full");
            } else if (failure.equals("not serialisable")) {
                throw new NotSerializableException("com.acme.Refusing");
            }
            out.defaultWriteObject();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            if (failure.equals("read")) {
                throw new InvalidObjectException("not on this side");
            }
        }

        private Object readResolve() {
            if (failure.equals("resolve")) {
                throw new IllegalStateException("nothing to resolve to");
            } else if (failure.equals("assert")) {
                throw new AssertionError("impossible");
            }
            return this;
        }
    }

    static final class Rejected implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    interface Greeter {
        String greet(String name);
    }

    record Polite(String word) implements InvocationHandler, Serializable {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            return word + " " + arguments[0];
        }
    }

    @Test
    void keepsSharedReferencesAndCycles() {
        Page page = new Page();
        page.next = page;
        page.parts.add(page);
        page.html = "text";

        Page arrived = thereAndBack(page);

        assertThat(arrived.next).isSameAs(arrived);
        assertThat(arrived.parts.get(0)).isSameAs(arrived);
        assertThat(arrived.type).isEqualTo(int.class);
        assertThat(arrived.html).isEqualTo("text");
    }

    @Test
    void carriesSerialisableLambdas() {
        String captured = "captured";
        Supplier<String> supplier = (Supplier<String> & Serializable) () -> captured + "!";

        assertThat(thereAndBack(supplier).get()).isEqualTo("captured!");
    }

    @Test
    void carriesProxiesOfPackagePrivateInterfaces() {
        Greeter greeter = (Greeter) Proxy.newProxyInstance(
                Greeter.class.getClassLoader(), new Class<?>[] {Greeter.class}, new Polite("hello"));

        assertThat(thereAndBack(greeter).greet("you")).isEqualTo("hello you");
    }

    @Test
    void carriesLargeCollectionsAndArraysPastItsOwnFilter() {
        Page page = new Page();
        for (int i = 0; i < 50_000; i++) {
            page.named.put("k" + i, i);
        }
        page.html = new long[100_000];

        Page arrived = thereAndBack(page);

        assertThat(arrived.named).isEqualTo(page.named);
        assertThat((long[]) arrived.html).hasSize(100_000);
    }

    @Test
    void namesTheFieldThatIsNotSerialisable() {
        Html html = new Html();
        html.source = new Object();
        Page page = new Page();
        page.html = html;

        assertFails(page, "html.source", "java.lang.Object is not serialisable", "make the field transient");
    }

    @Test
    void namesThePathThroughListsMapsAndArrays() {
        Page page = new Page();
        page.named.put("x", new Object[] {1, List.of(2, new Object())});

        assertFails(List.of("a", page), "[1].named[x][1][1]", "java.lang.Object is not serialisable", "Codec");
    }

    @Test
    void namesTheClassWhereThePathIsClosedToReflection() {
        Page page = new Page();
        page.html = new AtomicReference<>(new Object());

        assertFails(page, "", "java.lang.Object (somewhere in " + Page.class.getName() + ")", "transient");
    }

    @Test
    void refusesARootThatIsNotSerialisable() {
        assertFails(
                Thread.currentThread(), "", Thread.currentThread().getClass().getName(), "implement Serializable");
    }

    @Test
    void showsTheCastThatALambdaNeeds() {
        Supplier<String> plain = () -> "x";

        assertFails(plain, "", "(Supplier & Serializable)", "lambda");
    }

    @Test
    void keepsWhatAClassSaysAboutItself() {
        assertFails(new Hook("not serialisable"), "", "com.acme.Refusing is not serialisable", "Codec");
        assertFails(new Hook("write"), "", "disk of the class is full", Hook.class.getName());
    }

    @Test
    void turnsFailuresOfAClassWhileItIsReadIntoEncodingExceptions() {
        assertThatThrownBy(() -> thereAndBack(new Hook("read")))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("not on this side")
                .hasCauseInstanceOf(InvalidObjectException.class);
        assertThatThrownBy(() -> thereAndBack(new Hook("resolve")))
                .isInstanceOf(EncodingException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> thereAndBack(new Hook("assert")))
                .isInstanceOf(EncodingException.class)
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void namesAClassThatIsMissingHere() {
        byte[] bytes = Travel.encode(new Html());
        byte[] renamed = replace(bytes, "JavaSerializationTest$Html", "JavaSerializationTest$Gone");

        assertThatThrownBy(() -> Travel.decode(renamed))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("JavaSerializationTest$Gone is missing here");
    }

    @Test
    void survivesGraphsThatAreDeeperThanTheStack() {
        Page page = new Page();
        for (int i = 0; i < 200_000; i++) {
            Page outer = new Page();
            outer.next = page;
            page = outer;
        }
        Page root = page;

        assertThatThrownBy(() -> Travel.encode(root))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void refusesMoreElementsThanTheBytesCanHold() throws IOException {
        byte[] array = serialised(new Object[] {"x"});
        for (int i = 0; i < array.length - 4; i++) {
            if (array[i] == 0 && array[i + 3] == 1 && array[i + 4] == ObjectStreamConstants.TC_STRING) {
                array[i] = 0x7F; // the length of the array
            }
        }

        assertThatThrownBy(() -> JavaSerialization.read(array, Travel.CODECS))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("announces arrays of");
    }

    @Test
    void refusesWhatTheFilterOfTheJvmRejects() {
        byte[] bytes = Travel.encode(new Rejected());
        if (ObjectInputFilter.Config.getSerialFilter() == null) { // it can be set once per JVM
            ObjectInputFilter.Config.setSerialFilter(
                    ObjectInputFilter.Config.createFilter("!" + Rejected.class.getName()));
        }

        assertThatThrownBy(() -> Travel.decode(bytes))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("jdk.serialFilter")
                .hasMessageContaining(Rejected.class.getName());
        assertThat(thereAndBack(new Html())).isInstanceOf(Html.class);
    }

    @Test
    void isNotFooledByBytesThatAreNoStream() {
        assertThatThrownBy(() -> JavaSerialization.read(new byte[] {1, 2, 3}, Travel.CODECS))
                .isInstanceOf(EncodingException.class);
        assertThatThrownBy(() -> JavaSerialization.read(new byte[0], Travel.CODECS))
                .isInstanceOf(EncodingException.class);
    }

    private static void assertFails(Object value, String path, String... said) {
        assertThatThrownBy(() -> Travel.encode(value))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageContainingAll(said);
    }

    private static byte[] serialised(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] replace(byte[] bytes, String from, String to) {
        String text = new String(bytes, ISO_8859_1);
        return text.replace(from, to).getBytes(ISO_8859_1);
    }
}

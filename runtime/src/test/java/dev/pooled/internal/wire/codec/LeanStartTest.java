package dev.pooled.internal.wire.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker loads these classes before its first answer, so they must not pull in what is slow to start. */
class LeanStartTest {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int INVOKE_DYNAMIC = 18;

    @ParameterizedTest
    @ValueSource(
            classes = {
                WireBuffer.class,
                WireBytes.class,
                CodecRegistry.class,
                ClassFinder.class,
                Kinds.class,
                Kinds.Kind.class,
                Tag.class,
                Trail.class,
                Refusals.class,
                PrimitiveArrays.class,
                CollectionCodecs.class,
                NamedCodecs.class,
                ThrowableCodec.class,
                PlainThrowable.class,
                PlainThrowable.Reduction.class,
                ExactThrowables.class
            })
    void needsNeitherLambdasNorNioNorTime(Class<?> type) throws IOException {
        assertLean(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ArrayCodec",
                "CollectionCodec",
                "CollectionKind",
                "Codecs",
                "Codecs$OfRecord",
                "Codecs$Reading",
                "Codecs$Subtype",
                "Codecs$Writing",
                "DeepStack",
                "DeepStack$InTask",
                "EntryCodec",
                "EnumCodec",
                "Failures",
                "MapCodec",
                "Nesting",
                "ObjectCodec",
                "OptionalCodec",
                "RecordLayout",
                "SealedCodec",
                "StringCodec",
                "ValueCodec"
            })
    void whatGeneratedCodecsUseDoesNotEither(String name) throws ClassNotFoundException, IOException {
        assertLean(Class.forName("dev.pooled.stub." + name));
    }

    private static void assertLean(Class<?> type) throws IOException {
        List<String> slow = new ArrayList<>();
        for (String name : linkedBy(type)) {
            if (name.startsWith("java/nio") || name.startsWith("java/time") || name.startsWith("java/util/stream")) {
                slow.add(name);
            } else if (name.equals("invokedynamic")) {
                slow.add(name);
            }
        }

        assertThat(slow).isEmpty();
    }

    /** Returns the classes in the constant pool of {@code type}, and whether anything is linked dynamically. */
    private static List<String> linkedBy(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream stream = type.getResourceAsStream(file);
                DataInputStream in = new DataInputStream(stream)) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            List<Integer> classes = new ArrayList<>();
            List<String> found = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case UTF8 -> texts[i] = in.readUTF();
                    case CLASS -> classes.add(in.readUnsignedShort());
                    case INVOKE_DYNAMIC -> {
                        found.add("invokedynamic");
                        in.skipNBytes(4);
                    }
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++; // long and double take two places
                    }
                    case 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> in.skipNBytes(4);
                }
            }
            for (int index : classes) {
                found.add(texts[index]);
            }
            return found;
        }
    }
}

package dev.pooled.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * How values of one type travel, and why so. A plan's type has no type variables and no wildcards: they were replaced by
 * their bounds. Immutable.
 */
sealed interface CodecPlan {

    /** Returns the type whose values it writes. */
    TypeName type();

    /** Returns the reason, as {@code -Apooled.explain=true} prints it. */
    String reason();

    /** Returns whether reading a value runs no code but that of the product and the JDK. */
    boolean isPlain();

    /** A method pair of {@code WireWriter} and {@code WireReader}, {@code writeLong} and {@code readLong}. */
    record Direct(TypeName type, String method) implements CodecPlan {
        @Override
        public String reason() {
            return "as it is, by write" + method;
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** An enum, by the name of its constant. */
    record ByName(ClassName type) implements CodecPlan {
        @Override
        public String reason() {
            return "by the name of its constant";
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** Anything else: with its run-time class. */
    record WithClass(TypeName type, ClassName raw) implements CodecPlan {
        private static final Set<String> PLAIN_PACKAGES = Set.of("java.time", "java.math");
        private static final Set<String> PLAIN_CLASSES = Set.of("java.util.UUID", "java.net.URI", "java.nio.file.Path");

        @Override
        public String reason() {
            return "with its run-time class: by a built-in or registered codec, else by Java serialization";
        }

        @Override
        public boolean isPlain() {
            return raw.isBoxedPrimitive()
                    || PLAIN_PACKAGES.contains(raw.packageName())
                    || PLAIN_CLASSES.contains(raw.canonicalName());
        }
    }

    /** A collection, map or optional: its elements one by one. {@code factory} is a method of {@code Codecs}. */
    record Composed(ClassName raw, String factory, List<CodecPlan> elements) implements CodecPlan {
        public Composed {
            elements = List.copyOf(elements);
        }

        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(
                    raw, elements.stream().map(e -> e.type().box()).toArray(TypeName[]::new));
        }

        @Override
        public String reason() {
            return "element by element where it is a common kind of the JDK, else with its run-time class";
        }

        @Override
        public boolean isPlain() {
            return elements.stream().allMatch(CodecPlan::isPlain);
        }
    }

    /** An array of references, element by element. */
    record ArrayOf(CodecPlan element, TypeName rawComponent) implements CodecPlan {
        @Override
        public TypeName type() {
            return ArrayTypeName.of(element.type());
        }

        @Override
        public String reason() {
            return "element by element";
        }

        @Override
        public boolean isPlain() {
            return element.isPlain();
        }
    }

    /** A record that the stub can name: component by component, by the generated {@link RecordCodec} of this label. */
    record ByComponents(TypeName type, String label) implements CodecPlan {
        @Override
        public String reason() {
            return "component by component";
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }
}

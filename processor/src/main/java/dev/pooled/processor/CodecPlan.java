package dev.pooled.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How values of one type travel. A plan's type has no type variables and no wildcards: they were replaced by their bounds.
 * {@link Explanation} says why, {@link Layout} what that means on the wire. Immutable.
 */
sealed interface CodecPlan {

    /** Returns the type whose values it writes. */
    TypeName type();

    /**
     * Returns what only equal plans have in common. Maps ask for this instead of for a record's hash code, which the JVM puts
     * together when it is first wanted, from classes that it makes for it.
     */
    String key();

    /** Returns whether reading a value runs no code but that of the product and the JDK. */
    boolean isPlain();

    /** A method pair of {@code WireWriter} and {@code WireReader}, {@code writeLong} and {@code readLong}. */
    record Direct(TypeName type, String method) implements CodecPlan {
        @Override
        public String key() {
            return type.toString();
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** A class of the JDK that the product knows and that holds no other values: a box, a date, a big number. */
    record Value(ClassName type) implements CodecPlan {
        @Override
        public String key() {
            return type.toString();
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** An enum, by the name of its constant. */
    record ByName(ClassName type) implements CodecPlan {
        @Override
        public String key() {
            return type.toString();
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    /** Anything else: with its run-time class. */
    record WithClass(TypeName type, ClassName raw, Why why) implements CodecPlan {

        /** Why no codec could be generated. */
        enum Why {
            /** What stands behind it is only known at run time. */
            OPEN,
            /** A class of which only its author knows what is in it. */
            OPAQUE,
            /** A record with a component that cannot travel; a codec is registered for the record. */
            REGISTERED,
            /** A record with a component whose type the stub cannot name. */
            HIDDEN,
            /** A record whose type arguments are not known. */
            RAW,
            /** A record or sealed type that holds itself with ever longer type arguments. */
            ENDLESS
        }

        @Override
        public String key() {
            return why + " " + type;
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }

    /** A collection, map, entry or optional: its elements one by one. {@code factory} is a method of {@code Codecs}. */
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
        public String key() {
            StringBuilder key = new StringBuilder(factory).append(' ').append(raw);
            elements.forEach(element -> key.append(", ").append(element.key()));
            return key.append(';').toString();
        }

        /** Returns whether the factory serves several types and is told which. */
        boolean namesItsClass() {
            return factory.endsWith("Of");
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
        public String key() {
            return element.key() + "[]";
        }

        @Override
        public boolean isPlain() {
            return element.isPlain();
        }
    }

    /** A record that the stub can name: component by component, by the generated {@link RecordCodec} of this label. */
    record ByComponents(TypeName type, String label) implements CodecPlan {
        @Override
        public String key() {
            return "record " + label;
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }

    /** A sealed type: by a number for the subtype, by the {@link SealedFamily} of this label. */
    record BySubtype(TypeName type, String label) implements CodecPlan {
        @Override
        public String key() {
            return "sealed " + label;
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }
}

package dev.pooled.internal.wire.codec;

/**
 * The byte in front of every object on the wire: the upper half says who reads it, the lower half what it is.
 *
 * <pre>
 *   0x0_  the registry itself: values that fit into a line        0x3_  {@link CollectionCodecs}
 *   0x1_  the registry itself: arrays of primitives               0x4_  {@link BuiltInCodecs}
 *   0x2_  whatever has a class name: {@link NamedCodecs}          0x5_  {@link TimeCodecs}
 * </pre>
 */
final class Tag {

    static final byte NULL = 0x00;
    static final byte FALSE = 0x01;
    static final byte TRUE = 0x02;
    static final byte BYTE = 0x03;
    static final byte SHORT = 0x04;
    static final byte CHAR = 0x05;
    static final byte INT = 0x06;
    static final byte LONG = 0x07;
    static final byte FLOAT = 0x08;
    static final byte DOUBLE = 0x09;
    static final byte STRING = 0x0A;

    static final byte BOOLEANS = 0x10;
    static final byte BYTES = 0x11;
    static final byte SHORTS = 0x12;
    static final byte CHARS = 0x13;
    static final byte INTS = 0x14;
    static final byte LONGS = 0x15;
    static final byte FLOATS = 0x16;
    static final byte DOUBLES = 0x17;

    static final byte CODED = 0x20;
    static final byte SERIALIZED = 0x21;
    static final byte RECORD = 0x22;
    static final byte ENUM = 0x23;
    static final byte CLASS = 0x24;
    static final byte ARRAY = 0x25;
    static final byte STRINGS = 0x26;

    static final byte ARRAY_LIST = 0x30;
    static final byte LINKED_LIST = 0x31;
    static final byte FIXED_LIST = 0x32;
    static final byte UNMODIFIABLE_LIST = 0x33;
    static final byte UNMODIFIABLE_COLLECTION = 0x34;
    static final byte HASH_SET = 0x35;
    static final byte LINKED_HASH_SET = 0x36;
    static final byte TREE_SET = 0x37;
    static final byte UNMODIFIABLE_SET = 0x38;
    static final byte HASH_MAP = 0x39;
    static final byte LINKED_HASH_MAP = 0x3A;
    static final byte TREE_MAP = 0x3B;
    static final byte UNMODIFIABLE_MAP = 0x3C;
    static final byte ENTRY = 0x3D;

    static final byte BIG_INTEGER = 0x40;
    static final byte BIG_DECIMAL = 0x41;
    static final byte UUID = 0x42;
    static final byte URI = 0x43;
    static final byte PATH = 0x44;
    static final byte LOCALE = 0x45;
    static final byte OPTIONAL = 0x46;
    static final byte OPTIONAL_INT = 0x47;
    static final byte OPTIONAL_LONG = 0x48;
    static final byte OPTIONAL_DOUBLE = 0x49;

    static final byte DURATION = 0x50;
    static final byte INSTANT = 0x51;
    static final byte LOCAL_DATE = 0x52;
    static final byte LOCAL_TIME = 0x53;
    static final byte LOCAL_DATE_TIME = 0x54;
    static final byte OFFSET_TIME = 0x55;
    static final byte OFFSET_DATE_TIME = 0x56;
    static final byte ZONED_DATE_TIME = 0x57;
    static final byte ZONE_OFFSET = 0x58;
    static final byte ZONE_REGION = 0x59;
    static final byte YEAR = 0x5A;
    static final byte YEAR_MONTH = 0x5B;
    static final byte MONTH_DAY = 0x5C;
    static final byte PERIOD = 0x5D;

    private Tag() {}

    /** Returns whether a value of this kind holds no other objects. */
    static boolean holdsNothing(byte tag) {
        int family = family(tag);
        return family == 0 || family == 1 || family == 5 || (family == 4 && tag != OPTIONAL);
    }

    /** Returns who reads what {@code tag} announces. */
    static int family(byte tag) {
        return tag >> 4;
    }
}

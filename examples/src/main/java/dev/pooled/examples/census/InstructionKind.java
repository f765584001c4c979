package dev.pooled.examples.census;

import org.objectweb.asm.Opcodes;

/** What an instruction of a method does; every opcode is of one kind. */
enum InstructionKind {
    CONSTANTS("put a constant on the stack"),
    VARIABLES("read or write a local variable"),
    ARRAYS("read or write an array element"),
    STACK("shuffle the stack"),
    ARITHMETIC("calculate"),
    CONVERSIONS("convert a number"),
    COMPARISONS("compare, branch, or switch"),
    RETURNS("return or throw"),
    FIELDS("read or write a field"),
    CALLS("call a method"),
    DYNAMIC("make a lambda or join strings"),
    OBJECTS("make, cast, test, or lock an object");

    /** All opcodes are below it. */
    static final int OPCODES = Opcodes.IFNONNULL + 1;

    private static final InstructionKind[] BY_OPCODE = byOpcode();

    private final String meaning;

    InstructionKind(String meaning) {
        this.meaning = meaning;
    }

    /** Returns the kind of an opcode as ASM reports it. */
    static InstructionKind of(int opcode) {
        return BY_OPCODE[opcode];
    }

    /** Returns what instructions of this kind do. */
    String meaning() {
        return meaning;
    }

    /** Opcodes come in runs of one kind; each line below is the last of a run. */
    private static InstructionKind[] byOpcode() {
        InstructionKind[] kinds = new InstructionKind[OPCODES];
        int next = fill(kinds, 0, Opcodes.LDC, CONSTANTS);
        next = fill(kinds, next, Opcodes.ALOAD, VARIABLES);
        next = fill(kinds, next, Opcodes.SALOAD, ARRAYS);
        next = fill(kinds, next, Opcodes.ASTORE, VARIABLES);
        next = fill(kinds, next, Opcodes.SASTORE, ARRAYS);
        next = fill(kinds, next, Opcodes.SWAP, STACK);
        next = fill(kinds, next, Opcodes.IINC, ARITHMETIC);
        next = fill(kinds, next, Opcodes.I2S, CONVERSIONS);
        next = fill(kinds, next, Opcodes.LOOKUPSWITCH, COMPARISONS);
        next = fill(kinds, next, Opcodes.RETURN, RETURNS);
        next = fill(kinds, next, Opcodes.PUTFIELD, FIELDS);
        next = fill(kinds, next, Opcodes.INVOKEINTERFACE, CALLS);
        next = fill(kinds, next, Opcodes.INVOKEDYNAMIC, DYNAMIC);
        next = fill(kinds, next, Opcodes.MONITOREXIT, OBJECTS);
        fill(kinds, next, Opcodes.IFNONNULL, COMPARISONS);
        kinds[Opcodes.ARRAYLENGTH] = ARRAYS;
        kinds[Opcodes.ATHROW] = RETURNS;
        kinds[Opcodes.MULTIANEWARRAY] = OBJECTS;
        kinds[Opcodes.NOP] = STACK;
        return kinds;
    }

    private static int fill(InstructionKind[] kinds, int from, int last, InstructionKind kind) {
        for (int opcode = from; opcode <= last; opcode++) {
            kinds[opcode] = kind;
        }
        return last + 1;
    }
}

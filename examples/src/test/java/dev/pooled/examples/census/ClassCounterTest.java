package dev.pooled.examples.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ClassCounterTest {

    @Test
    void countsWhatOneClassHolds() {
        ClassCounter counter = new ClassCounter();

        counter.count(greeter());

        Tally tally = counter.tally();
        assertThat(tally.classes()).isEqualTo(1);
        assertThat(tally.fields()).isEqualTo(1);
        assertThat(tally.methods()).isEqualTo(2);
        assertThat(tally.strings()).isEqualTo(1);
        assertThat(tally.allInstructions()).isEqualTo(7);
        assertThat(tally.instructions())
                .containsEntry(InstructionKind.CONSTANTS, 2L)
                .containsEntry(InstructionKind.VARIABLES, 1L)
                .containsEntry(InstructionKind.COMPARISONS, 1L)
                .containsEntry(InstructionKind.RETURNS, 3L)
                .containsEntry(InstructionKind.CALLS, 0L);
        assertThat(tally.largest()).isEqualTo(new Tally.LargestMethod("demo.Greeter.greet", 6));
    }

    @Test
    void findsEqualTotalsHoweverTheClassesAreSplit() throws IOException {
        byte[] first = classFile(ClassCounter.class);
        byte[] second = classFile(Tally.class);
        ClassCounter both = new ClassCounter();
        both.count(first);
        both.count(second);

        Tally inTurn = tally(second).plus(tally(first));

        assertThat(inTurn).isEqualTo(both.tally());
        assertThat(Tally.NONE.plus(inTurn)).isEqualTo(inTurn);
    }

    @Test
    void putsEveryOpcodeInAKind() {
        for (int opcode = 0; opcode < InstructionKind.OPCODES; opcode++) {
            assertThat(InstructionKind.of(opcode)).as("opcode %d", opcode).isNotNull();
        }
        assertThat(InstructionKind.of(Opcodes.IADD)).isEqualTo(InstructionKind.ARITHMETIC);
        assertThat(InstructionKind.of(Opcodes.GOTO)).isEqualTo(InstructionKind.COMPARISONS);
        assertThat(InstructionKind.of(Opcodes.ATHROW)).isEqualTo(InstructionKind.RETURNS);
        assertThat(InstructionKind.of(Opcodes.INVOKESTATIC)).isEqualTo(InstructionKind.CALLS);
    }

    /** A class with one field, a constructor of one instruction and a method of six. */
    private static byte[] greeter() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "demo/Greeter", null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PRIVATE, "name", "I", null, null).visitEnd();

        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 1);
        constructor.visitEnd();

        MethodVisitor greet = writer.visitMethod(Opcodes.ACC_STATIC, "greet", "(I)Ljava/lang/String;", null, null);
        Label negative = new Label();
        greet.visitCode();
        greet.visitVarInsn(Opcodes.ILOAD, 0);
        greet.visitJumpInsn(Opcodes.IFLT, negative);
        greet.visitLdcInsn("hello");
        greet.visitInsn(Opcodes.ARETURN);
        greet.visitLabel(negative);
        greet.visitInsn(Opcodes.ACONST_NULL);
        greet.visitInsn(Opcodes.ARETURN);
        greet.visitMaxs(1, 1);
        greet.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static Tally tally(byte[] classFile) {
        ClassCounter counter = new ClassCounter();
        counter.count(classFile);
        return counter.tally();
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}

package dev.pooled.examples.census;

import dev.pooled.examples.census.Tally.LargestMethod;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads class files and counts what is in them. Confined to one thread. */
final class ClassCounter extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final int CONSTANT_STRING = 8;

    private final long[] byOpcode = new long[InstructionKind.OPCODES];
    private final InstructionCounter instructionCounter = new InstructionCounter();
    private String className = "";
    private long classes;
    private long bytes;
    private long methods;
    private long fields;
    private long strings;
    private LargestMethod largest = Tally.NONE.largest();

    ClassCounter() {
        super(API);
    }

    void count(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        classes++;
        bytes += classFile.length;
        strings += stringConstants(reader);
        reader.accept(this, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    Tally tally() {
        Map<InstructionKind, Long> byKind = new EnumMap<>(InstructionKind.class);
        for (int opcode = 0; opcode < byOpcode.length; opcode++) {
            byKind.merge(InstructionKind.of(opcode), byOpcode[opcode], Long::sum);
        }
        return new Tally(classes, bytes, methods, fields, strings, byKind, largest);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        className = name.replace('/', '.');
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        fields++;
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        methods++;
        instructionCounter.begin(name);
        return instructionCounter;
    }

    private static int stringConstants(ClassReader reader) {
        int found = 0;
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i); // 0 behind a long or double, which takes two places
            if (offset > 0 && reader.readByte(offset - 1) == CONSTANT_STRING) {
                found++;
            }
        }
        return found;
    }

    /** Is told every instruction of one method after the other. */
    private final class InstructionCounter extends MethodVisitor {

        private String methodName = "";
        private long length;

        InstructionCounter() {
            super(API);
        }

        void begin(String name) {
            methodName = name;
            length = 0;
        }

        @Override
        public void visitEnd() {
            if (length >= largest.instructions()) {
                largest = largest.orLarger(new LargestMethod(className + "." + methodName, length));
            }
        }

        @Override
        public void visitInsn(int opcode) {
            add(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            add(opcode);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            add(opcode);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            add(opcode);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(opcode);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(opcode);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            add(Opcodes.INVOKEDYNAMIC);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            add(opcode);
        }

        @Override
        public void visitLdcInsn(Object value) {
            add(Opcodes.LDC);
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            add(Opcodes.IINC);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label fallback, Label... labels) {
            add(Opcodes.TABLESWITCH);
        }

        @Override
        public void visitLookupSwitchInsn(Label fallback, int[] keys, Label[] labels) {
            add(Opcodes.LOOKUPSWITCH);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            add(Opcodes.MULTIANEWARRAY);
        }

        private void add(int opcode) {
            byOpcode[opcode]++;
            length++;
        }
    }
}

package dev.pooled.agent;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * Sends plain calls of pooled static methods to the shared pool: as a class is loaded, each such method gets a beginning that
 * calls its stub, unless the call is one of the pool's own or this JVM is a worker.
 *
 * <pre>{@code
 * @Pooled static long square(long x) {
 *     if (WorkerSide.isPlainCall()) {
 *         return MathsPooled.shared().square(x);
 *     }
 *     …
 * }
 * }</pre>
 *
 * <p>A method without a stub stays as it is, and a line on standard error says so. Byte Buddy's reader and writer of class
 * files do the work, and are loaded when the first class that mentions the annotation comes. Thread-safe.
 */
final class TransparentCalls implements ClassFileTransformer {

    private static final String ANNOTATION = "Ldev/pooled/Pooled;";
    private static final byte[] MENTION = ANNOTATION.getBytes(StandardCharsets.US_ASCII);
    private static final String WORKER_SIDE = "dev/pooled/stub/WorkerSide";

    private TransparentCalls() {}

    /**
     * Changes all classes that are loaded from now on. Behind the transformers of agents such as JaCoCo, which know classes by
     * their bytes; where the JVM allows that.
     */
    static void install(Instrumentation instrumentation) {
        instrumentation.addTransformer(new TransparentCalls(), instrumentation.isRetransformClassesSupported());
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile) {
        if (loader == null || name == null || name.startsWith("dev/pooled/agent/") || !mentionsAnnotation(classFile)) {
            return null;
        }
        try {
            return Weaver.weave(loader, name, classFile);
        } catch (Throwable e) { // the JVM would drop it
            System.err.println("pooled-agent: calls of the pooled methods of " + name.replace('/', '.')
                    + " stay in this JVM, because the class could not be changed: " + e);
            return null;
        }
    }

    /** Looks through the bytes, so that nothing is parsed for classes that have no pooled methods. */
    private static boolean mentionsAnnotation(byte[] classFile) {
        int last = classFile.length - MENTION.length;
        for (int i = 0; i <= last; i++) {
            if (classFile[i] == 'L' && classFile[i + MENTION.length - 1] == ';' && isMention(classFile, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMention(byte[] classFile, int start) {
        for (int i = 0; i < MENTION.length; i++) {
            if (classFile[start + i] != MENTION[i]) {
                return false;
            }
        }
        return true;
    }

    /** One class on its way through. */
    private static final class Weaver extends ClassVisitor {

        private final ClassLoader loader;
        private final String owner;
        private final Map<String, InnerClass> innerClasses = new HashMap<>();
        private @Nullable Stub stub;
        private boolean isChanged;

        private record InnerClass(String outer, String simpleName) {}

        private Weaver(ClassLoader loader, String owner, ClassVisitor next) {
            super(Opcodes.ASM9, next);
            this.loader = loader;
            this.owner = owner;
        }

        static byte @Nullable [] weave(ClassLoader loader, String name, byte[] classFile) {
            ClassReader reader = new ClassReader(classFile);
            ClassWriter writer = new ClassWriter(reader, 0);
            Weaver weaver = new Weaver(loader, name, writer);
            reader.accept(weaver, 0);
            return weaver.isChanged ? writer.toByteArray() : null;
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outer, @Nullable String simpleName, int access) {
            super.visitInnerClass(name, outer, simpleName, access);
            if (outer != null && simpleName != null) {
                innerClasses.put(name, new InnerClass(outer, simpleName));
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean mayBeSent = (access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
            return mayBeSent ? new Sending(next, name, descriptor) : next;
        }

        private Stub stub() {
            Stub found = stub;
            if (found == null) {
                found = Stub.find(loader, stubName());
                stub = found;
            }
            return found;
        }

        /** {@code com/acme/Outer_InnerPooled}; a name of a class may hold a dollar sign of its own. */
        private String stubName() {
            StringBuilder simpleNames = new StringBuilder("Pooled");
            String each = owner;
            for (InnerClass inner = innerClasses.get(each); inner != null; inner = innerClasses.get(each)) {
                simpleNames.insert(0, inner.simpleName()).insert(0, '_');
                each = inner.outer();
            }
            return simpleNames.insert(0, each).toString();
        }

        /** Gives a method its new beginning if it turns out to be pooled: annotations come before the code. */
        private final class Sending extends MethodVisitor {

            private final String name;
            private final String descriptor;
            private boolean isPooled;
            private boolean isSent;

            Sending(@Nullable MethodVisitor next, String name, String descriptor) {
                super(Opcodes.ASM9, next);
                this.name = name;
                this.descriptor = descriptor;
            }

            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                isPooled |= annotation.equals(ANNOTATION);
                return super.visitAnnotation(annotation, visible);
            }

            @Override
            public void visitCode() {
                super.visitCode();
                if (isPooled && stub().has(owner, name, descriptor)) {
                    send(stub().name());
                    isSent = true;
                    isChanged = true;
                }
            }

            private void send(String to) {
                Label here = new Label();
                visitMethodInsn(Opcodes.INVOKESTATIC, WORKER_SIDE, "isPlainCall", "()Z", false);
                visitJumpInsn(Opcodes.IFEQ, here);
                visitMethodInsn(Opcodes.INVOKESTATIC, to, "shared", "()L" + to + ";", false);
                int slot = 0;
                for (Type parameter : Type.getArgumentTypes(descriptor)) {
                    visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), slot);
                    slot += parameter.getSize();
                }
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, to, name, descriptor, false);
                visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
                visitLabel(here);
                visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                visitInsn(Opcodes.NOP); // the method's own first frame must not be at the same place
            }

            @Override
            public void visitMaxs(int stack, int locals) {
                int sent = Type.getArgumentsAndReturnSizes(descriptor) >> 2; // the stub and the arguments
                super.visitMaxs(isSent ? Math.max(stack, Math.max(sent, 2)) : stack, locals);
            }
        }
    }

    /** The stub of a class, and the methods it has; it may be missing, or older than its class. */
    private record Stub(String name, @Nullable Set<String> methods, boolean canTell) {

        static Stub find(ClassLoader loader, String name) {
            try (InputStream file = loader.getResourceAsStream(name + ".class")) {
                Set<String> methods = file == null ? null : methods(new ClassReader(file));
                return new Stub(name, methods, methods != null && canTell(loader));
            } catch (IOException ignored) { // as good as missing
                return new Stub(name, null, false);
            }
        }

        /** Returns whether the runtime there is one that can tell a plain call from one of its own. */
        private static boolean canTell(ClassLoader loader) throws IOException {
            try (InputStream file = loader.getResourceAsStream(WORKER_SIDE + ".class")) {
                return file != null && methods(new ClassReader(file)).contains("isPlainCall()Z");
            }
        }

        private static Set<String> methods(ClassReader reader) {
            Set<String> methods = new HashSet<>();
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public @Nullable MethodVisitor visitMethod(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String signature,
                                String @Nullable [] exceptions) {
                            methods.add(name + descriptor);
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return methods;
        }

        /** Returns whether the method can be sent to it; says so if not. */
        boolean has(String owner, String method, String descriptor) {
            if (canTell
                    && methods != null
                    && methods.contains("shared()L" + name + ";")
                    && methods.contains(method + descriptor)) {
                return true;
            }
            String stub = name.replace('/', '.');
            String calls =
                    "pooled-agent: calls of " + owner.replace('/', '.') + "." + method + " stay in this JVM, because ";
            if (methods != null && !canTell) {
                System.err.println(
                        calls + "the pooled-runtime there knows no transparent calls; use the same version of it and"
                                + " of pooled-agent");
                return false;
            }
            String cause = methods == null ? "there is no class " + stub : stub + " does not have it";
            System.err.println(calls + cause + "; compile its class with the annotation processor pooled-processor");
            return false;
        }
    }
}

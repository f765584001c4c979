package dev.pooled.agent;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Has {@code java.lang.Runtime} ask {@link ExitCalls} before it ends a worker's JVM, through {@code exit} or {@code halt};
 * {@code System.exit} comes that way too.
 *
 * <p>It is Byte Buddy's reader and writer of class files alone that do it: every worker's start waits for it, and the rest
 * of Byte Buddy would take ten times as long. What is put in knows nothing but the JDK, which is all that a class of
 * {@code java.base} can see:
 *
 * <pre>{@code
 * ((IntConsumer) Class.forName("dev.pooled.agent.ExitCalls", true, ClassLoader.getSystemClassLoader())
 *         .getDeclaredConstructor().newInstance()).accept(status);
 * }</pre>
 */
final class ExitGuard implements ClassFileTransformer {

    private static final String CALLED = "dev.pooled.agent.ExitCalls";

    private @Nullable Throwable failure;
    private int changed;

    private ExitGuard() {}

    /** Installs it; a worker that cannot be guarded ends, and says why. */
    static void installInWorker(Instrumentation instrumentation) {
        try {
            install(instrumentation);
        } catch (Throwable e) {
            System.err.println("pooled-agent: exitGuard cannot be had in this JVM, " + Runtime.version()
                    + "; set exitGuard=false, or use a JDK that this version knows: " + e);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void install(Instrumentation instrumentation) throws UnmodifiableClassException {
        ExitGuard guard = new ExitGuard();
        instrumentation.addTransformer(guard, /* canRetransform= */ true);
        try {
            instrumentation.retransformClasses(Runtime.class);
        } finally {
            instrumentation.removeTransformer(guard);
        }
        if (guard.failure != null || guard.changed != 2) {
            throw new IllegalStateException("java.lang.Runtime is built in another way", guard.failure);
        }
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile) {
        if (redefined != Runtime.class) {
            return null;
        }
        try {
            ClassReader reader = new ClassReader(classFile);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Guarding(writer), 0);
            return writer.toByteArray();
        } catch (Throwable e) { // the JVM would drop it
            failure = e;
            return null;
        }
    }

    private final class Guarding extends ClassVisitor {

        Guarding(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean endsTheJvm = (name.equals("exit") || name.equals("halt")) && descriptor.equals("(I)V");
            if (!endsTheJvm) {
                return next;
            }
            changed++;
            return new Asking(next);
        }
    }

    /** Puts the question before everything else; it branches nowhere, so the frames of the method stay as they are. */
    private static final class Asking extends MethodVisitor {

        private static final String CONSTRUCTOR = "java/lang/reflect/Constructor";
        private static final String CONSUMER = "java/util/function/IntConsumer";

        Asking(@Nullable MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            visitLdcInsn(CALLED);
            visitInsn(Opcodes.ICONST_1);
            invoke("java/lang/ClassLoader", "getSystemClassLoader", "()Ljava/lang/ClassLoader;", Opcodes.INVOKESTATIC);
            invoke(
                    "java/lang/Class",
                    "forName",
                    "(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;",
                    Opcodes.INVOKESTATIC);
            visitInsn(Opcodes.ICONST_0);
            visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Class");
            invoke(
                    "java/lang/Class",
                    "getDeclaredConstructor",
                    "([Ljava/lang/Class;)L" + CONSTRUCTOR + ";",
                    Opcodes.INVOKEVIRTUAL);
            visitInsn(Opcodes.ICONST_0);
            visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            invoke(CONSTRUCTOR, "newInstance", "([Ljava/lang/Object;)Ljava/lang/Object;", Opcodes.INVOKEVIRTUAL);
            visitTypeInsn(Opcodes.CHECKCAST, CONSUMER);
            visitVarInsn(Opcodes.ILOAD, 1);
            invoke(CONSUMER, "accept", "(I)V", Opcodes.INVOKEINTERFACE);
        }

        private void invoke(String owner, String name, String descriptor, int opcode) {
            visitMethodInsn(opcode, owner, name, descriptor, opcode == Opcodes.INVOKEINTERFACE);
        }
    }
}

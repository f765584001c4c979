package dev.pooled.agent;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** An application that tells what the agent says; the agent's classes come from its jar, not from the class path. */
public final class AgentProbe {

    private AgentProbe() {}

    /** A class that is defined from memory by a loader without files. */
    public static final class InMemory implements Callable<String> {

        @Override
        public String call() {
            return "from memory";
        }
    }

    /** A class loader that defines what it is given, and finds nothing. */
    private static final class Memory extends ClassLoader {

        Memory() {
            super(null);
        }

        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    public static void main(String[] args) throws Exception {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("pooled-prewarm")) {
                thread.join(20_000);
            }
        }
        System.out.println("options=" + options());
        System.out.println("prewarmed=" + System.getProperty("probe.prewarmed"));
        System.out.println("arguments=" + PooledAgent.inputArguments());
        System.out.println("management=" + ManagementFactory.getRuntimeMXBean().getInputArguments());
        System.out.println("exported=" + Object.class.getModule().isExported("jdk.internal.misc", module()));
        System.out.println("inMemory=" + copied());
        ClassLoader loader = AgentProbe.class.getClassLoader();
        Class<?> proxy = Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (self, method, values) -> null)
                .getClass();
        System.out.println("proxy=" + (PooledAgent.classBytes(proxy) != null));
        Runnable lambda = () -> {};
        System.out.println("lambda=" + Arrays.toString(PooledAgent.classBytes(lambda.getClass())));
    }

    private static Module module() {
        return AgentProbe.class.getModule();
    }

    private static String options() {
        try {
            return PooledAgent.options().toString();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Has a class that exists only in memory defined a second time, from the bytes the agent has of it. */
    private static String copied() throws Exception {
        byte[] original;
        try (InputStream file = AgentProbe.class.getResourceAsStream("AgentProbe$InMemory.class")) {
            original = file.readAllBytes();
        }
        byte[] bytes = PooledAgent.classBytes(new Memory().define(original));
        if (bytes == null) {
            return "null";
        }
        Class<?> copy = new Memory().define(bytes);
        return (String) ((Callable<?>) copy.getDeclaredConstructor().newInstance()).call();
    }
}

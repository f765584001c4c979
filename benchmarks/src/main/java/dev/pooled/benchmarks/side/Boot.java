package dev.pooled.benchmarks.side;

/** The program that does nothing but say that it is up: what starting any JVM takes. */
public final class Boot {

    private Boot() {}

    public static void main(String[] arguments) {
        System.out.println("up");
    }
}

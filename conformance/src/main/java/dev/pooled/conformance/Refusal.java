package dev.pooled.conformance;

/** A checked exception with a field of its own, as an application has them. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    Refusal(String message, int code, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    int code() {
        return code;
    }
}

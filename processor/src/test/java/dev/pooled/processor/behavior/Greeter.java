package dev.pooled.processor.behavior;

import dev.pooled.Pooled;
import java.io.Serializable;

/** Resident and carried, with a static method besides. */
class Greeter implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String word;

    Greeter() {
        this("Hello");
    }

    Greeter(String word) {
        this.word = word;
    }

    @Pooled
    String greet(String name) {
        return word + " " + name;
    }

    @Pooled
    static String shout(String text) {
        return text + "!";
    }
}

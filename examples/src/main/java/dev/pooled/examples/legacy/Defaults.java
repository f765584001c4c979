package dev.pooled.examples.legacy;

import java.util.Locale;
import java.util.TimeZone;

/** What a whole JVM has only one of, and the library changes. Immutable. */
record Defaults(Locale locale, TimeZone zone) {

    static Defaults ofThisJvm() {
        return new Defaults(Locale.getDefault(), TimeZone.getDefault());
    }

    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }
}

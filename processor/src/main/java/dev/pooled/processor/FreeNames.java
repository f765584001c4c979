package dev.pooled.processor;

import com.palantir.javapoet.NameAllocator;

/**
 * Gives each thing of one scope a name of its own. Around JavaPoet's allocator, which by itself makes a random UUID for each
 * name, and loads the JDK's random number generators for the first. Confined to one thread.
 */
final class FreeNames {

    private final NameAllocator names = new NameAllocator();

    /** Returns {@code wanted} as an identifier, with underscores behind it if it was taken before. */
    String take(String wanted) {
        return names.newName(wanted, new Object());
    }
}

package dev.pooled.launch;

import java.util.List;
import java.util.stream.Stream;

/** All launch modes, in the order of the page. */
final class Modes {

    private Modes() {}

    static List<Mode> all() {
        return Stream.of(
                        ClassPathModes.all(),
                        JarModes.all(),
                        ModuleModes.all(),
                        MavenModes.all(),
                        LoaderModes.all(),
                        SettingModes.all())
                .flatMap(List::stream)
                .toList();
    }
}

package dev.pooled.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The classes for which a {@code Codec} is named in {@code META-INF/services}, as far as the compiler can see that file.
 * Read at the first question. Confined to the compiler's thread.
 */
final class RegisteredCodecs {

    private static final String CODEC = "dev.pooled.codec.Codec";
    private static final List<Location> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Mirrors mirrors;
    private final Filer filer;
    private @Nullable Set<String> types;

    RegisteredCodecs(Mirrors mirrors, Filer filer) {
        this.mirrors = mirrors;
        this.filer = filer;
    }

    boolean has(TypeElement type) {
        if (types == null) {
            types = find();
        }
        return types.contains(type.getQualifiedName().toString());
    }

    private Set<String> find() {
        Set<String> found = new HashSet<>();
        for (Location place : PLACES) {
            for (String line : read(place).lines().toList()) {
                TypeElement codec = mirrors.elements()
                        .getTypeElement(line.replaceFirst("#.*", "").strip());
                if (codec != null) {
                    addTarget(codec.asType(), found);
                }
            }
        }
        return found;
    }

    /** Adds the {@code X} of the {@code Codec<X>} that {@code type} is. */
    private void addTarget(TypeMirror type, Set<String> found) {
        if (Mirrors.isNamed(type, CODEC) && type instanceof DeclaredType codec) {
            codec.getTypeArguments().stream()
                    .filter(argument -> argument instanceof DeclaredType)
                    .forEach(argument -> found.add(Mirrors.qualifiedName(Mirrors.element(argument))));
        }
        mirrors.types().directSupertypes(type).forEach(supertype -> addTarget(supertype, found));
    }

    private String read(Location place) {
        try {
            return filer.getResource(place, "", "META-INF/services/" + CODEC)
                    .getCharContent(/* ignoreEncodingErrors= */ true)
                    .toString();
        } catch (FileNotFoundException | NoSuchFileException ignored) { // the usual case
            return "";
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException ignored) {
            // This compiler has no such place, or cannot read it: codecs named there are unknown.
            return "";
        }
    }
}

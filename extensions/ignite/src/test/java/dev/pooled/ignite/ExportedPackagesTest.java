package dev.pooled.ignite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An extension sees of the runtime what any user sees. */
class ExportedPackagesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void noClassKnowsAnInternalPackageOfTheRuntime() {
        assertThat(CLASSES.size()).isGreaterThan(10);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.pooled.internal..")
                .check(CLASSES);
    }
}

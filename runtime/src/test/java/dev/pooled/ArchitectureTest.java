package dev.pooled;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules of the architecture page: who may know whom. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void thereAreClassesToJudge() {
        assertThat(CLASSES.size()).isGreaterThan(100);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(CLASSES);
    }

    /** Every package is a slice of its own; the exported ones, which users see as one API, are one together. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith("dev.pooled")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(name.startsWith("dev.pooled.internal") ? name : "exported");
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void theExportedPackagesKnowNoInternalOne() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.pooled", "dev.pooled.codec", "dev.pooled.stub", "dev.pooled.spi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.pooled.internal..")
                .check(CLASSES);
    }

    @Test
    void hostAndWorkerDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..internal.host..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal.worker..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..internal.worker..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal.host..")
                .check(CLASSES);
    }

    @Test
    void theWireKnowsNeitherEnd() {
        noClasses()
                .that()
                .resideInAPackage("..internal.wire..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..internal.host..", "..internal.worker..")
                .check(CLASSES);
    }

    @Test
    void theSchedulerKnowsNoFleet() {
        noClasses()
                .that()
                .resideInAPackage("..host.schedule..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..host.fleet..")
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsToStandardOutput() {
        noClasses().should().accessField(System.class, "out").check(CLASSES);
    }
}

package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrewarmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.App --mode surefire",
                "app.jar",
                "com.acme.app/com.acme.app.Main org.gradle.x",
                "com.intellij.rt.junit.JUnitStarter -junit5 com.acme.AppTest",
                ""
            })
    void anApplicationFindsWarmWorkers(String command) {
        assertThat(Prewarm.isApplication(command)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.pooled.internal.worker.WorkerMain 1",
                "/p q/target/surefire/surefirebooter-2026_1.jar /p/target/surefire 2026",
                "org.apache.maven.surefire.booter.ForkedBooter /p/target/surefire 2026",
                "/opt/pooled/pooled-ignite-node-0.1.0.jar --workers 8",
                "dev.pooled.ignite.NodeMain --workers 8",
                "org.apache.maven.wrapper.MavenWrapperMain verify",
                "org.codehaus.plexus.classworlds.launcher.Launcher verify",
                "org.gradle.launcher.daemon.bootstrap.GradleDaemon 9.0",
                "org.gradle.wrapper.GradleWrapperMain test",
                "worker.org.gradle.process.internal.worker.GradleWorkerMain 'Gradle Test Executor 1'"
            })
    void aWorkerABuildToolOrANodeDoesNot(String command) {
        assertThat(Prewarm.isApplication(command)).isFalse();
    }
}

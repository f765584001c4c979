package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.spi.PoolBackend;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PoolConfigTest {

    @Test
    void everySettingHasARowHere() {
        assertThat(SettingRow.all().map(SettingRow::key))
                .containsExactlyElementsOf(
                        Settings.ALL.stream().map(Setting::key).toList());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void builderSetsIt(SettingRow row) {
        PoolConfig config = row.builder().apply(PoolConfig.builder()).build(Sources.NONE);

        assertThat(row.accessor().apply(config)).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void builderSetsItByItsText(SettingRow row) {
        PoolConfig config = PoolConfig.builder().set(row.key(), row.text()).build(Sources.NONE);

        assertThat(row.accessor().apply(config)).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void agentOptionSetsIt(SettingRow row) {
        PoolConfig config = Sources.config(Sources.agentOption(row.key(), row.text()));

        assertThat(row.accessor().apply(config)).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void systemPropertySetsIt(SettingRow row) {
        PoolConfig config = Sources.config(Sources.systemProperty("pooled." + row.key(), row.text()));

        assertThat(row.accessor().apply(config)).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void environmentSetsIt(SettingRow row) {
        PoolConfig config = Sources.config(Sources.environment(row.environmentKey(), row.text()));

        assertThat(row.accessor().apply(config)).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void fileSetsIt(SettingRow row) {
        PoolConfig config = Sources.config(Sources.file("pooled." + row.key(), row.text()));

        assertThat(row.accessor().apply(config)).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void defaultHoldsWhereNothingSetsIt(SettingRow row) {
        Object value = row.accessor().apply(Sources.config(Sources.NONE));

        if (row.key().equals("name")) {
            assertThat(value).asString().matches("pool-\\d+");
        } else {
            assertThat(value).isEqualTo(row.fallback());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.pooled.SettingRow#all")
    void toBuilderKeepsItWhateverTheSourcesSay(SettingRow row) {
        PoolConfig original = Sources.config(Sources.NONE);

        PoolConfig copy = original.toBuilder().build(Sources.systemProperty("pooled." + row.key(), row.text()));

        assertThat(row.accessor().apply(copy)).isEqualTo(row.accessor().apply(original));
    }

    @Test
    void earlierSourceWinsOverLaterOne() {
        Map<String, String> agent = Map.of("workers", "2");
        Map<String, String> properties = Map.of("pooled.workers", "3");
        Map<String, String> environment = Map.of("POOLED_WORKERS", "4");
        Map<String, String> file = Map.of("pooled.workers", "5");

        SettingSources all = new SettingSources(agent, properties, environment, file);

        assertThat(PoolConfig.builder().workers(1).build(all).workers()).isEqualTo(1);
        assertThat(Sources.config(all).workers()).isEqualTo(2);
        assertThat(Sources.config(new SettingSources(Map.of(), properties, environment, file))
                        .workers())
                .isEqualTo(3);
        assertThat(Sources.config(new SettingSources(Map.of(), Map.of(), environment, file))
                        .workers())
                .isEqualTo(4);
        assertThat(Sources.config(new SettingSources(Map.of(), Map.of(), Map.of(), file))
                        .workers())
                .isEqualTo(5);
    }

    @Test
    void noneLiftsWhatALaterSourceSets() {
        SettingSources sources = new SettingSources(
                Map.of(), Map.of("pooled.task-timeout", "none"), Map.of("POOLED_TASK_TIMEOUT", "5s"), Map.of());

        assertThat(Sources.config(sources).taskTimeout()).isEmpty();
        assertThat(PoolConfig.builder()
                        .set("task-timeout", "None")
                        .build(Sources.systemProperty("pooled.task-timeout", "5s"))
                        .taskTimeout())
                .isEmpty();
    }

    @Test
    void codecsAndListenersAddUp() {
        PoolListener first = new SettingRow.Listener();
        PoolListener second = new SettingRow.Listener();

        PoolConfig config = PoolConfig.builder().listener(first).build(Sources.NONE).toBuilder()
                .listener(second)
                .build(Sources.NONE);

        assertThat(config.listener()).containsExactly(first, second);
    }

    @Test
    void blanksAroundATextDoNotCount() {
        assertThat(Sources.config(Sources.file("pooled.workers", " 3 ")).workers())
                .isEqualTo(3);
    }

    @Test
    void defaultNamesCountUp() {
        String first = Sources.config(Sources.NONE).name();
        String second = Sources.config(Sources.NONE).name();

        assertThat(number(second)).isGreaterThan(number(first));
    }

    @Test
    void backendOfTheBuilderIsGivenBack() {
        PoolBackend backend = (PoolBackend) Proxy.newProxyInstance(
                PoolBackend.class.getClassLoader(),
                new Class<?>[] {PoolBackend.class},
                (proxy, method, arguments) -> null);

        PoolConfig config = PoolConfig.builder().backend(backend).build(Sources.NONE);

        assertThat(config.backend().orElseThrow()).isSameAs(backend);
        assertThat(config.toBuilder().build(Sources.NONE).backend().orElseThrow())
                .isSameAs(backend);
        assertThat(Sources.config(Sources.NONE).backend()).isEmpty();
    }

    @Test
    void collectionsCannotBeChanged() {
        PoolConfig config = PoolConfig.builder()
                .jvmArgs("-ea")
                .environment(Map.of("A", "1"))
                .build(Sources.NONE);

        assertThatThrownBy(() -> config.jvmArgs().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> config.environment().put("B", "2")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void loadTakesTheNameOfThePool() {
        assertThat(PoolConfig.load("pdf").name()).isEqualTo("pdf");
    }

    @Test
    void textShowsSettingsButNoValuesThatMayBeSecret() {
        PoolConfig config = PoolConfig.builder()
                .name("etl")
                .workers(2)
                .taskTimeout(Duration.ofSeconds(5))
                .environment(Map.of("PASSWORD", "secret"))
                .jvmArgs("-ea")
                .build(Sources.NONE);

        assertThat(config)
                .hasToString(
                        "PoolConfig{name=etl, workers=2, mode=PROCESSES, taskTimeout=PT5S, cancelGrace=PT1S,"
                                + " queueCapacity=65536, whenFull=BLOCK, spareWorkers=0, jvmArgs=[-ea], environment=[PASSWORD],"
                                + " systemProperties=[], extraClassPath=[], progress=OFF, output=STDERR,"
                                + " maxDepth=3, heartbeatTimeout=PT30S,"
                                + " exitGuard=false, debugWorkers=false, insights=false, codec=[], listener=[], backend=local}");
    }

    @Test
    void nothingMayBeNull() {
        assertThatThrownBy(() -> PoolConfig.builder().taskTimeout(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("taskTimeout");
        assertThatThrownBy(() -> PoolConfig.builder().listener(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("listener");
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring("pool-".length()));
    }

    @Test
    void tellsWhetherTheNumberOfWorkersWasSet() {
        PoolConfig unset = PoolConfig.builder().build(Sources.NONE);
        PoolConfig set = Sources.config(Sources.systemProperty("pooled.workers", "3"));

        assertThat(unset.isWorkersSet()).isFalse();
        assertThat(unset.toBuilder().name("other").build(Sources.NONE).isWorkersSet())
                .isFalse();
        assertThat(unset.toBuilder().workers(2).build(Sources.NONE).isWorkersSet())
                .isTrue();
        assertThat(unset.toBuilder().set("workers", "2").build(Sources.NONE).isWorkersSet())
                .isTrue();
        assertThat(set.isWorkersSet()).isTrue();
        assertThat(set.toBuilder().build(Sources.NONE).isWorkersSet()).isTrue();
    }
}

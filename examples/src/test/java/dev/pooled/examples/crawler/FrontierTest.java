package dev.pooled.examples.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontierTest {

    @Test
    void handsOutEachPageOnceAndKnowsWhenNoneWillCome() throws InterruptedException {
        Frontier frontier = new Frontier();

        assertThat(frontier.add(URI.create("http://a/"))).isTrue();
        assertThat(frontier.add(URI.create("http://a/"))).isFalse();
        assertThat(frontier.take()).contains(URI.create("http://a/"));
        frontier.add(URI.create("http://a/b"));
        frontier.visited();
        assertThat(frontier.take()).contains(URI.create("http://a/b"));
        frontier.visited();
        assertThat(frontier.take()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://A.org, http://a.org/",
        "http://A.org, http://a.org/",
        "http://a.org:81/x/../y?q#f, http://a.org:81/y?q",
        "mailto:me@a.org,",
        "http://a b/,"
    })
    void anAddressHasOneForm(String address, String normal) {
        assertThat(Frontier.normal(address).map(URI::toString)).isEqualTo(Optional.ofNullable(normal));
    }
}

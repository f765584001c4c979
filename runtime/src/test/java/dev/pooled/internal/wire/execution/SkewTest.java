package dev.pooled.internal.wire.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about two layouts that differ. */
class SkewTest {

    private static final String HOST = "argument 1: List<record a.Page>\n"
            + "result: sealed a.Shape\n"
            + "record a.Page: String title, Map<String, Integer> words, byte[] html\n"
            + "sealed a.Shape: record a.Round, record a.Flat\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", byte[] html||record a.Page in the worker lacks byte[] html",
                ", byte[] html|, byte[] html, int size|record a.Page in the worker has in addition int size",
                "byte[] html|byte[] body|record a.Page in the worker lacks byte[] html and has in addition byte[] body",
                "<String, Integer>|<String, Long>|record a.Page in the worker lacks Map<String, Integer> words and has in"
                        + " addition Map<String, Long> words",
                ", record a.Flat||sealed a.Shape in the worker lacks record a.Flat",
                "record a.Round, record a.Flat|record a.Flat, record a.Round|sealed a.Shape is in another order in the"
                        + " worker",
                "List<record|Set<record|argument 1 is another type in the worker",
            })
    void namesTheClassAndTheDifference(String part, String replacement, String expected) {
        String worker = HOST.replace(part, replacement == null ? "" : replacement);

        assertThat(Skew.differences(HOST, worker)).startsWith(expected + " (host: ");
    }

    @Test
    void showsBothSides() {
        String worker = HOST.replace("String title, ", "");

        assertThat(Skew.differences(HOST, worker))
                .isEqualTo(
                        "record a.Page in the worker lacks String title (host: String title, Map<String, Integer> words,"
                                + " byte[] html; worker: Map<String, Integer> words, byte[] html)");
    }

    @Test
    void namesEveryDifference() {
        String worker = HOST.replace("String title, ", "").replace("record a.Round, ", "");

        assertThat(Skew.differences(HOST, worker))
                .contains("record a.Page in the worker", "; sealed a.Shape in the worker");
    }

    @Test
    void sameLayoutsDoNotDiffer() {
        assertThat(Skew.differences(HOST, HOST)).isEmpty();
    }
}

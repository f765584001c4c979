package dev.pooled.examples.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.regex.Inputs.Search;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputsTest {

    @Test
    void areTwoHundredGoodOnesWithThreeHostileOnesAmongThem() {
        List<Search> all = Inputs.all();

        assertThat(all).hasSize(203);
        assertThat(all.stream().filter(Inputs::isHostile)).hasSize(3).doesNotHaveDuplicates();
        assertThat(Inputs.isHostile(all.get(202))).isFalse();
    }

    @Test
    void everyGoodOneIsFoundAtOnce() {
        assertThat(Inputs.all().stream().filter(search -> !Inputs.isHostile(search)))
                .allMatch(search -> Finder.find(search.regex(), search.text()));
    }
}

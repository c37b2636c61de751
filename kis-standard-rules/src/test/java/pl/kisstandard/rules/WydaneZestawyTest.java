package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A released rule set never changes; a correction is a new version in a folder of its own. */
class WydaneZestawyTest {

    /** Checksums of the released versions, as {@code ZestawRegul.suma()} gives them. */
    private static final Map<String, String> SUMY =
            Map.of(Zestaw.ID, "c4878e803cc4099f46cd2b8241778137a9001e2f22dcdf62e0f91158c37b15a3");

    @Test
    void released_rule_sets_are_what_they_were() {
        assertThat(ZestawRegul.available())
                .extracting(OpisZestawu::id)
                .containsExactlyInAnyOrderElementsOf(SUMY.keySet());
        SUMY.forEach((id, suma) -> assertThat(ZestawRegul.load(id).suma())
                .as("files of " + id + " have changed: undo that, or make a new version beside it")
                .isEqualTo(suma));
    }
}

package pl.kisstandard.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads documents that must be turned down. A {@code ▶} in a document marks the place of an expected fault. */
final class Bledy {

    static final String NAZWA = "wniosek.json";

    private static final String ZNAK = "▶";

    private Bledy() {}

    static List<Problem> bledy(byte[] bajty) {
        NiepoprawnyWniosekException wyjatek =
                catchThrowableOfType(NiepoprawnyWniosekException.class, () -> WniosekReader.read(bajty, NAZWA));
        assertThat(wyjatek).as("the document was read").isNotNull();
        return wyjatek.problemy();
    }

    static List<Problem> bledy(String json) {
        return bledy(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Expects exactly these faults, in this order, one at each mark.
     *
     * @param oczekiwane code and JSON pointer, for example {@code "powtorzony-klucz /kadra"}
     */
    static void assertBledy(String zeZnakami, String... oczekiwane) {
        List<String> oczekiwaneZMiejscem = new ArrayList<>();
        String reszta = zeZnakami;
        for (String blad : oczekiwane) {
            int znak = reszta.indexOf(ZNAK);
            assertThat(znak).as("there is a mark for %s", blad).isNotNegative();
            String przed = reszta.substring(0, znak);
            long linia = przed.chars().filter(c -> c == '\n').count() + 1;
            oczekiwaneZMiejscem.add(linia + ":" + (znak - przed.lastIndexOf('\n')) + " " + blad);
            reszta = przed + reszta.substring(znak + ZNAK.length());
        }
        assertThat(reszta).as("a mark without a fault").doesNotContain(ZNAK);
        assertThat(bledy(reszta))
                .extracting(p -> (p.linia() + ":" + p.kolumna() + " " + p.kod() + " " + p.wskaznik()).strip())
                .isEqualTo(oczekiwaneZMiejscem);
    }
}

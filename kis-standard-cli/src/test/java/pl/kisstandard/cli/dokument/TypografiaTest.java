package pl.kisstandard.cli.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard spaces, written here as {@code ~}. */
class TypografiaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zajęcia w klubie i poza nim      | zajęcia w~klubie i~poza nim
            I w klubie, i o nim              | I~w~klubie, i~o~nim
            dokument (z podpisem) „o pracy”  | dokument (z~podpisem) „o~pracy”
            40 godz. miesięcznie             | 40~godz. miesięcznie
            co najmniej 3 miesiące           | co najmniej 3~miesiące
            przez 3 mies.                    | przez 3~mies.
            trwa dłużej niż 30 s             | trwa dłużej niż 30~s
            45 min i 1,5 MB                  | 45~min i~1,5~MB
            40 hours a month for 3 months    | 40~hours a~month for 3~months
            Rekomendacja Nr 7, art. 18 ust. 2 pkt 8 | Rekomendacja Nr~7, art.~18 ust.~2 pkt~8
            Recommendation No. 7, § 3        | Recommendation No.~7, §~3
            wiersz Formularza 3              | wiersz Formularza~3
            w dniu 31.03.2014 r.             | w~dniu 31.03.2014~r.
            Spełnione: 20 z 21; uwagi: 1     | Spełnione:~20 z~21; uwagi:~1
            Kadra – psycholog – czy jest     | Kadra~– psycholog~– czy jest
            10 000 wniosków i 2 500 000 zł   | 10~000 wniosków i~2~500~000 zł
            """)
    void a_line_must_not_break_here(String tekst, String zlozony) {
        assertThat(Typografia.zlozony(tekst).replace(Typografia.TWARDA_SPACJA, '~'))
                .isEqualTo(zlozony);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rok 2014 był dobry",
                "3 sale i", // nothing follows the last word
                "punkt A-1 jest",
                "dokument.txt po angielsku",
                "godziny 40, miesiące 3",
                "stanowisko 12 345678"
            })
    void a_line_may_break_there(String tekst) {
        assertThat(Typografia.zlozony(tekst)).isEqualTo(tekst);
    }

    /** The rules in one expression, which is slower. */
    private static final Pattern WZOR = Pattern.compile(String.join(
            "|",
            "(?<![^ \u00A0(\\[„“])\\p{L} ",
            " (?=[–—] )",
            "(?<=\\d) (?=(?:godz\\.|min|mies\\.|miesi\\p{L}+|dni|r\\.|s|[KMG]?B|%|hours?|minutes?|months?|days?)(?!\\p{L}))",
            "(?<![\\p{L}\\d])(?:[Nn]r|No\\.|[Aa]rt\\.|ust\\.|pkt|poz\\.|str\\.|§|Formularz\\p{L}{0,3}) (?=\\d)",
            "(?<=:) (?=\\d)",
            "(?<=\\d) (?=\\d{3}(?!\\d))"));

    @Test
    void thousands_of_texts_put_together_from_pieces_with_seed_6_are_set_as_by_one_expression() {
        List<String> kawalki = List.of(
                " ",
                " ",
                " ",
                " ",
                "i",
                "W",
                "ż",
                "(",
                "[",
                "„",
                "–",
                "—",
                "-",
                "1",
                "25",
                "000",
                ":",
                ".",
                "Nr",
                "No.",
                "art.",
                "§",
                "Formularza",
                "pkt",
                "godz.",
                "min",
                "miesiące",
                "s",
                "kB",
                "%",
                "days",
                "klub",
                "\u00A0",
                "\n",
                "½");
        Random los = new Random(6);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder tekst = new StringBuilder();
            los.ints(1 + los.nextInt(12), 0, kawalki.size()).forEach(k -> tekst.append(kawalki.get(k)));

            assertThat(Typografia.zlozony(tekst.toString()))
                    .isEqualTo(WZOR.matcher(tekst).replaceAll(m -> m.group().replace(' ', Typografia.TWARDA_SPACJA)));
        }
    }

    @Test
    void setting_twice_changes_nothing_more() {
        String raz = Typografia.zlozony("W klubie i w domu – 40 godz. przez 10 000 dni, art. 5");

        assertThat(Typografia.zlozony(raz)).isEqualTo(raz);
    }
}

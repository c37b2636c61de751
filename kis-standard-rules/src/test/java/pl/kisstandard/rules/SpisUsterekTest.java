package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.rules.PomylkiTest.Pomylka;

/**
 * {@code USTERKI.md} says of every fault why it is one, with a wrong and a right example from {@code pomylki.yaml}.
 * {@code -Dusterki.write=true} writes it anew.
 */
class SpisUsterekTest {

    private static final Path SPIS = Path.of("USTERKI.md");
    private static final String DLACZEGO = ".dlaczego";
    private static final Teksty TEKSTY = Teksty.load(Usterka.class, "usterki");

    private static final String WSTEP = """
            # Usterki zestawu reguł

            Kontrola zestawu podaje przy każdej usterce plik, wiersz, kolumnę i kod w nawiasie kwadratowym. Tu jest spis kodów: czemu
            to usterka, jak jest źle i jak jest dobrze. Przykłady pochodzą z typowych pomyłek, które testy wprowadzają do zestawu.

            """;

    @Test
    void the_list_of_faults_is_up_to_date() throws IOException {
        String spis = spis(PomylkiTest.pomylki());
        if (Boolean.getBoolean("usterki.write")) {
            Files.writeString(SPIS, spis);
        }

        assertThat(Files.readString(SPIS))
                .as("USTERKI.md is stale; run with -Dusterki.write=true")
                .isEqualTo(spis);
    }

    private static String spis(List<Pomylka> pomylki) {
        StringBuilder spis = new StringBuilder(WSTEP);
        for (String klucz : TEKSTY.keys(Jezyk.PL)) {
            if (klucz.endsWith(DLACZEGO)) {
                String kod = klucz.substring(0, klucz.length() - DLACZEGO.length());
                spis.append("## `").append(kod).append("`\n\n");
                spis.append(TEKSTY.get(Jezyk.PL, klucz)).append("\n\n");
                pomylki.stream()
                        .filter(p -> p.kod().equals(kod) && !p.zamien().isBlank())
                        .findFirst()
                        .ifPresent(p -> przyklad(p, spis));
            }
        }
        return spis.toString().stripTrailing() + "\n";
    }

    private static void przyklad(Pomylka p, StringBuilder spis) {
        String plik = String.valueOf(Path.of(p.plik()).getFileName());
        String dobrze = Zestaw.tekst(Zestaw.KATALOG.resolve(p.plik()));
        int i = dobrze.indexOf(p.zamien());
        String zle = p.na().isBlank()
                ? ""
                : dobrze.substring(0, i)
                        + p.na()
                        + dobrze.substring(i + p.zamien().length());
        spis.append("Źle – ").append(p.pomylka()).append(" (`").append(plik).append("`):\n\n");
        listing(zle.isEmpty() ? "" : wiersze(zle, i, i + p.na().length()), spis);
        spis.append("Dobrze:\n\n");
        listing(wiersze(dobrze, i, i + p.zamien().length()), spis);
    }

    /** The whole lines that hold a part of a text. */
    private static String wiersze(String tekst, int od, int doKad) {
        int koniec = doKad > od && tekst.charAt(doKad - 1) == '\n' ? doKad - 1 : tekst.indexOf('\n', doKad);
        int poczatek = tekst.lastIndexOf('\n', od - 1) + 1;
        return poczatek >= koniec ? "" : tekst.substring(poczatek, koniec).stripIndent();
    }

    private static void listing(String tekst, StringBuilder spis) {
        String tresc = tekst.isBlank() ? "(nic)" : tekst.replace("\t", "→").stripTrailing();
        spis.append("```\n").append(tresc).append("\n```\n\n");
    }
}

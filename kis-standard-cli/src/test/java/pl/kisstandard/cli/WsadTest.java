package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.cli.WierszWsadu.Klasa;
import pl.kisstandard.cli.karta.PrzykladowaKarta;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.pliki.OpcjeOdczytu;

/** A run over several inputs when something in it breaks. */
class WsadTest {

    private static final Komunikaty PO_POLSKU = new Komunikaty(Jezyk.PL);

    private final ByteArrayOutputStream wyjscie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream bledy = new ByteArrayOutputStream();

    @Test
    void a_formal_fault_is_told_in_the_summary_and_leaves_the_code_alone() {
        Przebieg przebieg = Przebieg.tutaj(
                "ocen",
                Przebieg.SPELNIA,
                Przebieg.WNIOSKI.resolve("formalnie-niepelny.json").toString());

        assertThat(przebieg.kod()).isEqualTo(KodWyjscia.SPELNIA);
        assertThat(przebieg.wyjscie())
                .containsPattern("wnioski z błędami formalnymi .*: 1\n  – .*formalnie-niepelny.json\n");
    }

    @Test
    void a_failure_with_one_file_stops_no_other() {
        int kod = ocen(wniosek -> {
            if (wniosek.nazwa().endsWith("gminny-bez-terapeuty.json")) {
                throw new IllegalStateException("usterka");
            }
            return PrzykladowaKarta.karta(Opinia.SPELNIA, Jezyk.PL);
        });

        assertThat(kod).isEqualTo(4);
        assertThat(wyjscie.toString(StandardCharsets.UTF_8)).contains("Znaleziono 2, oceniono 1, nie oceniono 1");
        assertThat(bledy.toString(StandardCharsets.UTF_8))
                .contains("gminny-bez-terapeuty.json: program zawiódł przy tym pliku (IllegalStateException)")
                .hasLineCount(1);
    }

    @Test
    void a_criterion_not_judged_is_a_failure() {
        assertThat(ocen(wniosek -> PrzykladowaKarta.karta(Opinia.NIEOCENIONY, Jezyk.PL)))
                .isEqualTo(4);
    }

    @Test
    void every_input_must_be_accounted_for() {
        Podsumowanie podsumowanie = new Podsumowanie(new Pominiete(), null);
        podsumowanie.dodaj(WierszWsadu.of("a.json", PrzykladowaKarta.karta(Opinia.SPELNIA, Jezyk.PL)));

        podsumowanie.sprawdz(1);
        assertThatThrownBy(() -> podsumowanie.sprawdz(2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void however_many_there_are_only_the_first_of_a_group_are_named() {
        Podsumowanie podsumowanie = new Podsumowanie(new Pominiete(), null);
        for (int i = 0; i < 250; i++) {
            podsumowanie.dodaj(WierszWsadu.nieoceniony("w-" + i + ".json", Klasa.NIEPOPRAWNY, "zły"));
        }

        assertThat(podsumowanie.tekst(PO_POLSKU, Map::of))
                .contains("nie oceniono – niepoprawny wniosek: 250", "w-99.json: zły", "– i jeszcze 150")
                .doesNotContain("w-100.json");
    }

    @Test
    void a_closed_pipe_is_no_error_and_a_full_disk_is() {
        Wyjscie potok = new Wyjscie(zawodzacy("Broken pipe"));
        potok.pisz("ą");
        assertThat(potok.zamkniete()).isTrue();

        assertThatThrownBy(() -> new Wyjscie(zawodzacy("No space left on device")).pisz("ą"))
                .isInstanceOf(Wyjscie.NiezapisaneException.class);
    }

    @Test
    void the_table_is_completed_though_nobody_reads_the_kartas_any_more(@TempDir Path folder) throws IOException {
        Path tabela = folder.resolve("t.ndjson");
        Srodowisko bezCzytelnika = srodowisko(new Wyjscie(zawodzacy("Broken pipe")));
        List<String> argumenty =
                List.of("ocen", Przebieg.SPELNIA, Przebieg.NIE_SPELNIA, "--zbiorczo", tabela.toString());

        assertThat(KisStandard.run(argumenty, bezCzytelnika)).isEqualTo(KodWyjscia.NIE_SPELNIA);
        assertThat(Files.readAllLines(tabela)).hasSize(2);
    }

    @Test
    void a_full_disk_is_named() {
        Srodowisko srodowisko = srodowisko(new Wyjscie(zawodzacy("No space left on device")));

        assertThat(KisStandard.run(List.of("wersje"), srodowisko)).isEqualTo(4);
        assertThat(bledy.toString(StandardCharsets.UTF_8))
                .isEqualTo("kis-standard: nie udało się zapisać wyniku (No space left on device).\n");
    }

    @Test
    void of_any_other_failure_only_the_class_is_named() {
        OpisBledow opis = new OpisBledow(srodowisko(new Wyjscie(wyjscie)), PO_POLSKU);

        assertThat(opis.awaria(new UncheckedIOException("treść wniosku", new IOException("treść wniosku"))))
                .isEqualTo(4);
        assertThat(opis.awaria(new IllegalStateException("treść wniosku"))).isEqualTo(4);
        assertThat(bledy.toString(StandardCharsets.UTF_8))
                .contains("program zawiódł (UncheckedIOException).", "program zawiódł (IllegalStateException).")
                .doesNotContain("treść wniosku", "zapisać")
                .hasLineCount(2);
    }

    private int ocen(Function<WczytanyWniosek, KartaStandardu> ocena) {
        Srodowisko srodowisko = srodowisko(new Wyjscie(wyjscie));
        Pominiete pominiete = new Pominiete();
        List<String> pliki = List.of(Przebieg.NIE_SPELNIA, Przebieg.SPELNIA);
        Wejscia wejscia = new Wejscia(pliki, PO_POLSKU, p -> false, pominiete);
        Wnioski wnioski = new Wnioski(wejscia, OpcjeOdczytu.DOMYSLNE, srodowisko.wejscie(), PO_POLSKU);
        Wydruk tekst = Wydruk.of(Format.TEXT, Jezyk.PL, false, null);
        Odbiorca odbiorca = new NaWyjscie(srodowisko.wyjscie(), tekst, true, PO_POLSKU);
        Ocenianie ocenianie = new Ocenianie(
                ocena,
                (zadanie, wniosek, karta) -> Oceniony.Karta.of(List.of(tekst), zadanie, karta, null),
                odbiorca::gotowy,
                PO_POLSKU);
        return new PrzebiegWsadu(
                        srodowisko,
                        PO_POLSKU,
                        new Podsumowanie(pominiete, null),
                        odbiorca,
                        null,
                        Map::of,
                        Postep.of(srodowisko, PO_POLSKU, () -> 0))
                .wykonaj(wnioski, ocenianie, 2, 30, srodowisko.wyjscie());
    }

    private Srodowisko srodowisko(Wyjscie standardowe) {
        return new Srodowisko(InputStream.nullInputStream(), standardowe, new Wyjscie(bledy), false, false);
    }

    private static OutputStream zawodzacy(String powod) {
        return new OutputStream() {
            @Override
            public void write(int bajt) throws IOException {
                throw new IOException(powod);
            }
        };
    }
}

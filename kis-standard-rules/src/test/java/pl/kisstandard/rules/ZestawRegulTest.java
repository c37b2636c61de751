package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;

/** The promises of the public API. */
class ZestawRegulTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load(Zestaw.ID);
    private static final String K3 = "kadra-specjalisci-reintegracji";

    @Test
    void rows_come_in_the_order_and_cells_of_the_form() {
        List<WynikKryterium> wiersze = ZESTAW.evaluate(wzorzec()).kryteria();

        assertThat(wiersze)
                .extracting(WynikKryterium::kod)
                .containsExactly(
                        "L1", "L2", "L3", "K1", "K2", "K3", "K4", "O1", "O2", "O3", "W1", "W2", "I1", "I2", "I3", "G1",
                        "G2", "G3", "G4", "G5", "G6");
        assertThat(wiersze.stream().mapToInt(WynikKryterium::komorka).distinct())
                .hasSize(19);
        assertThat(wiersze).extracting(WynikKryterium::id).isEqualTo(ZESTAW.kryteria());
        KartaStandardu karta = ZESTAW.evaluate(wzorzec());
        assertThat(karta.kryterium("K3")).isEqualTo(karta.kryterium(K3));
        assertThatThrownBy(() -> karta.kryterium("K9")).hasMessageContaining(K3);
    }

    @Test
    void eight_threads_share_one_rule_set_and_get_the_same_kartas() throws Exception {
        List<WczytanyWniosek> wnioski = Zestaw.przypadki().values().stream()
                .flatMap(List::stream)
                .map(Przypadek::wniosek)
                .toList();
        List<byte[]> oczekiwane = wnioski.stream()
                .map(w -> KartaWriter.toJson(ZESTAW.evaluate(w)))
                .toList();
        ExecutorService watki = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> praca = () -> {
                int ile = 0;
                for (int i = 0; i < wnioski.size(); i++) {
                    assertThat(KartaWriter.toJson(ZESTAW.evaluate(wnioski.get(i))))
                            .isEqualTo(oczekiwane.get(i));
                    ile++;
                }
                return ile;
            };
            int razem = 0;
            for (Future<Integer> f :
                    watki.invokeAll(IntStream.range(0, 8).mapToObj(i -> praca).toList())) {
                razem += f.get();
            }

            assertThat(wnioski).hasSizeGreaterThan(150);
            assertThat(razem).isEqualTo(8 * wnioski.size());
        } finally {
            watki.shutdownNow();
        }
    }

    @Test
    void the_machine_s_locale_and_zone_change_nothing() {
        byte[] oczekiwana = KartaWriter.toJson(ZESTAW.evaluate(wzorzec()));
        Locale locale = Locale.getDefault();
        TimeZone strefa = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "pl-PL")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(KartaWriter.toJson(ZestawRegul.load(Zestaw.ID).evaluate(wzorzec())))
                        .as(tag)
                        .isEqualTo(oczekiwana);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(strefa);
        }
    }

    @Test
    void a_criterion_whose_rules_are_switched_off_is_not_judged(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        Path drl = kopia.resolve(K3).resolve("kryterium.drl");
        Files.writeString(drl, Zestaw.tekst(drl).substring(0, Zestaw.tekst(drl).indexOf("rule ")));

        KartaStandardu karta = ZestawRegul.compile(kopia).evaluate(wzorzec());

        assertThat(karta.kryterium(K3).wynik()).isEqualTo(Wynik.NIEOCENIONE);
        assertThat(karta.kryterium(K3).przyczyna()).isEqualTo("brak-werdyktu");
        assertThat(karta.ile(Wynik.SPELNIENIE)).isEqualTo(20);
        assertThat(karta.opinia()).isEqualTo(Opinia.NIEOCENIONY);
    }

    @Test
    void two_verdicts_are_no_verdict(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        zamien(kopia.resolve(K3).resolve("kryterium.drl"), "$u.stan == Stan.NIE )", "$u.stan == Stan.TAK )");

        WynikKryterium wynik = ZestawRegul.compile(kopia).evaluate(wzorzec()).kryterium(K3);

        assertThat(wynik.wynik()).isEqualTo(Wynik.NIEOCENIONE);
        assertThat(wynik.przyczyna()).isEqualTo("wiele-werdyktow");
        assertThat(wynik.zdanie()).contains("brakuje-specjalistow, komplet-specjalistow");
    }

    @Test
    void a_failing_rule_costs_its_own_criterion_only(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        String id = "lokal-przystosowanie-ozn";
        zamien(kopia.resolve(id).resolve("kryterium.drl"), "\"CZESCIOWE_ADEKWATNE\"", "\"LIDER\"");

        KartaStandardu karta = ZestawRegul.compile(kopia).evaluate(wzorzec());

        assertThat(karta.kryterium(id).przyczyna()).isEqualTo("blad-reguly");
        assertThat(karta.ile(Wynik.SPELNIENIE)).isEqualTo(20);
    }

    @Test
    void a_reason_that_is_not_declared_is_no_verdict(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        zamien(kopia.resolve(K3).resolve("kryterium.drl"), "spelnienie(\"komplet", "spelnienie(\"inny-komplet");

        assertThat(ZestawRegul.compile(kopia).evaluate(wzorzec()).kryterium(K3).przyczyna())
                .isEqualTo("niezadeklarowana-przyczyna");
    }

    @ParameterizedTest
    @CsvSource({
        "$u.stan == Stan.NIE ), $u.stan == Stan.TAK ), wiele-werdyktow",
        "spelnienie(\"komplet, spelnienie(\"inny-komplet, niezadeklarowana-przyczyna",
        "odchylenie(\"brakuje, spelnienie(\"brakuje, komplet-specjalistow",
    })
    void a_verdict_without_words_is_that_of_the_row(String bylo, String jest, String przyczyna, @TempDir Path katalog)
            throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        zamien(kopia.resolve(K3).resolve("kryterium.drl"), bylo, jest);
        ZestawRegul zestaw = ZestawRegul.compile(kopia);

        assertThat(zestaw.werdykt(K3, wzorzec().wniosek()))
                .isEqualTo(zestaw.evaluate(wzorzec()).kryterium(K3).werdykt())
                .extracting(Werdykt::przyczyna)
                .isEqualTo(przyczyna);
    }

    @Test
    void a_criterion_that_is_not_there_has_no_verdict() {
        assertThatThrownBy(() -> ZestawRegul.load(Zestaw.ID)
                        .werdykt("kadra-dyrektor", wzorzec().wniosek()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Zestaw sc-kis:2014.1 nie ma kryterium kadra-dyrektor");
    }

    @Test
    void a_folder_that_is_no_rule_set_is_refused_naming_the_file(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        zamien(kopia.resolve(K3).resolve("kryterium.yaml"), "kod: K3", "kdo: K3");
        Files.delete(kopia.resolve("kadra-lider").resolve("kryterium.yaml"));

        assertThatThrownBy(() -> ZestawRegul.compile(kopia))
                .isInstanceOf(BlednyZestawException.class)
                .satisfies(e -> assertThat(((BlednyZestawException) e).usterki())
                        .extracting(u -> u.opis(Jezyk.EN))
                        .containsExactly(
                                "kadra-lider/kryterium.yaml:1:1: This file is missing. [brak-pliku]",
                                K3 + "/kryterium.yaml:2:1: There is no key “kdo”. Did you mean kod? [nieznany-klucz]"));
    }

    @Test
    void a_rule_set_for_another_document_is_refused(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        zamien(kopia.resolve("standard.yaml"), "dokument: wniosek", "dokument: karta-procesu");

        assertThatThrownBy(() -> ZestawRegul.compile(kopia))
                .isInstanceOf(BlednyZestawException.class)
                .hasMessageContaining("dokument to karta-procesu");
    }

    @Test
    void a_changed_parameter_leaves_the_shared_set_alone_and_is_told_in_the_karta() {
        ZestawRegul surowszy = ZESTAW.withParameter("org-ramy-czasowe.minGodzin", 60);

        KartaStandardu karta = surowszy.evaluate(wzorzec());

        assertThat(karta.kryterium("org-ramy-czasowe").wynik()).isEqualTo(Wynik.ODCHYLENIE);
        assertThat(karta.pochodzenie().zmienioneParametry()).singleElement().satisfies(z -> assertThat(
                        z.adres() + " " + z.opublikowana() + " " + z.wartosc())
                .isEqualTo("org-ramy-czasowe.minGodzin 40 60"));
        assertThat(karta.kryterium("org-ramy-czasowe").parametry())
                .anySatisfy(p -> assertThat(p.zmieniony()).isTrue());
        assertThat(ZESTAW.evaluate(wzorzec()).opinia()).isEqualTo(Opinia.SPELNIA);
        assertThat(surowszy.withParameter("org-ramy-czasowe.minGodzin", 40)
                        .evaluate(wzorzec())
                        .pochodzenie()
                        .zmienioneParametry())
                .isEmpty();
    }

    @Test
    void a_parameter_refuses_what_it_may_not_be() {
        assertThatThrownBy(() -> ZESTAW.withParameter("org-ramy-czasowe.minGodzin", "czterdzieści"))
                .isInstanceOf(BlednyParametrException.class)
                .hasMessageContaining("org-ramy-czasowe.minGodzin: oczekiwano liczby od");
        assertThatThrownBy(() -> ZESTAW.withParameter(K3 + ".wymagani", List.of("ASTROLOG")))
                .isInstanceOf(BlednyParametrException.class)
                .hasMessageContaining("PSYCHOLOG");
        assertThatThrownBy(() -> ZESTAW.withParameter(K3 + ".minimum", 2.5))
                .isInstanceOf(BlednyParametrException.class);
        assertThatThrownBy(() -> ZESTAW.withParameter("nie-ma.takiego", 1))
                .isInstanceOf(BlednyParametrException.class)
                .hasMessageContaining("nie ma takiego parametru");
        assertThatThrownBy(() -> ZESTAW.withParameter("org-ramy-czasowe.minGodzn", 1))
                .hasMessageContaining("Czy chodziło o org-ramy-czasowe.minGodzin?");
        assertThatThrownBy(() -> ZESTAW.withParameter("org-ramy-czasowe.minGodzin", Double.NaN))
                .isInstanceOf(BlednyParametrException.class);
    }

    @Test
    void the_final_opinion_follows_its_parameters() {
        WczytanyWniosek bezTerapeuty = Zestaw.przypadki(K3).get(1).wniosek();
        WczytanyWniosek niepelny = Zestaw.przypadki(K3).get(2).wniosek();

        assertThat(ZESTAW.withParameter("opinia.nieobowiazkowe", List.of(K3))
                        .evaluate(bezTerapeuty)
                        .kryterium(K3)
                        .wynik())
                .isEqualTo(Wynik.ODCHYLENIE);
        int odchylenia = (int) ZESTAW.evaluate(bezTerapeuty).ile(Wynik.ODCHYLENIE);
        assertThat(ZESTAW.evaluate(bezTerapeuty).opinia()).isEqualTo(Opinia.NIE_SPELNIA);
        assertThat(ZESTAW.withParameter("opinia.dopuszczalneOdchylenia", odchylenia - 1)
                        .evaluate(bezTerapeuty)
                        .opinia())
                .isEqualTo(Opinia.NIE_SPELNIA);
        assertThat(ZESTAW.withParameter("opinia.dopuszczalneOdchylenia", odchylenia)
                        .evaluate(bezTerapeuty)
                        .opinia())
                .isEqualTo(Opinia.SPELNIA);
        assertThat(ZESTAW.evaluate(niepelny).opinia()).isEqualTo(Opinia.DO_UZUPELNIENIA);
        ZestawRegul surowy = ZESTAW.withParameter("opinia.brakDanychJakoOdchylenie", true);
        assertThat(surowy.evaluate(niepelny).opinia()).isEqualTo(Opinia.NIE_SPELNIA);
        assertThat(surowy.withParameter("opinia.dopuszczalneOdchylenia", 21)
                        .evaluate(niepelny)
                        .opinia())
                .as("silence is never a pass")
                .isEqualTo(Opinia.DO_UZUPELNIENIA);
    }

    @Test
    void versions_are_found_by_id_and_by_date_and_never_guessed() {
        assertThat(ZestawRegul.available()).extracting(OpisZestawu::id).containsExactly(Zestaw.ID);
        assertThat(ZestawRegul.inForceOn("sc-kis", LocalDate.of(2014, 1, 1))
                        .opis()
                        .id())
                .isEqualTo(Zestaw.ID);
        assertThatThrownBy(() -> ZestawRegul.inForceOn("sc-kis", LocalDate.of(2013, 12, 31)))
                .isInstanceOf(NieznanyZestawException.class)
                .hasMessageContaining("2013-12-31 nie obowiązuje żadna wersja");
        assertThatThrownBy(() -> ZestawRegul.load("sc-kis:2014"))
                .isInstanceOf(NieznanyZestawException.class)
                .hasMessageContaining("Dostępne: sc-kis:2014.1");
    }

    @Test
    void the_karta_tells_where_it_comes_from() {
        KartaStandardu karta = ZESTAW.evaluate(wzorzec(), WarunkiOceny.DOMYSLNE.withNaDzien(LocalDate.of(2014, 3, 1)));

        assertThat(karta.pochodzenie().zestaw()).isEqualTo(Zestaw.ID);
        assertThat(karta.pochodzenie().wersjaBiblioteki()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(karta.pochodzenie().sumaZestawu()).hasSize(64).isEqualTo(ZESTAW.suma());
        assertThat(karta.pochodzenie().sumaWniosku()).isEqualTo(wzorzec().suma());
        assertThat(karta.dataSporzadzenia()).isEqualTo("2014-03-01");
        assertThat(ZESTAW.evaluate(wzorzec().wniosek()).pochodzenie().sumaWniosku())
                .isNull();
    }

    @Test
    void the_formal_assessment_stands_apart_from_the_criteria() {
        ObjectNode pusty = Zestaw.json(Zestaw.KATALOG.resolve("wzorzec.json")).deepCopy();
        pusty.putNull("wpisDoRejestru").putNull("sporzadzil");

        KartaStandardu karta = ZESTAW.evaluate(
                WniosekReader.read(pusty.toString().getBytes(StandardCharsets.UTF_8), "bez nagłówka"),
                WarunkiOceny.DOMYSLNE.withJezyk(Jezyk.EN));

        assertThat(karta.opinia()).isEqualTo(Opinia.SPELNIA);
        assertThat(karta.ocenaFormalna().stan()).isEqualTo(OcenaFormalna.Stan.NIEPOPRAWNA);
        assertThat(karta.ocenaFormalna().uwagi())
                .extracting(OcenaFormalna.UwagaFormalna::kod)
                .containsExactly("formal-wpis-do-rejestru.brak-wpisu", "formalne.wymagane");
        assertThat(karta.ocenaFormalna().uwagi().get(1).komunikat()).startsWith("Drawn up by: fill in");
        assertThat(ZESTAW.evaluate(wzorzec()).ocenaFormalna().stan()).isEqualTo(OcenaFormalna.Stan.POPRAWNA);
        assertThat(ZESTAW.evaluate(wzorzec(), WarunkiOceny.DOMYSLNE.withNaDzien(LocalDate.of(2013, 5, 11)))
                        .ocenaFormalna()
                        .uwagi())
                .extracting(OcenaFormalna.UwagaFormalna::wskaznik)
                .containsExactly("/wspolpracaLokalna/porozumienia/1/dataZawarcia", "/dataSporzadzenia");
    }

    private static WczytanyWniosek wzorzec() {
        try {
            return WniosekReader.read(Zestaw.KATALOG.resolve("wzorzec.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zamien(Path plik, String co, String naCo) throws IOException {
        String tekst = Files.readString(plik);
        assertThat(tekst).contains(co);
        Files.writeString(plik, tekst.replace(co, naCo));
    }
}

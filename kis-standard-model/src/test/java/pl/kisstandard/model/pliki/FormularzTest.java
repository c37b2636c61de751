package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.Naglowek;
import pl.kisstandard.model.formularz.UkladFormularza.NaglowekListy;
import pl.kisstandard.model.formularz.UkladFormularza.ObjasnieniaListy;
import pl.kisstandard.model.formularz.UkladFormularza.Odpowiedz;
import pl.kisstandard.model.formularz.UkladFormularza.Tekst;
import pl.kisstandard.model.formularz.UkladFormularza.Tytul;
import pl.kisstandard.model.formularz.UkladFormularza.TytulListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszPola;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Wniosek;

/** The filled-in form. */
@SuppressWarnings("NullAway") // what the file says is there
class FormularzTest {

    /** The cells of a workbook: by sheet, row by row. */
    private final Map<String, List<List<String>>> arkusze = new LinkedHashMap<>();

    static Stream<Path> przyklady() {
        return Splaszczone.przyklady();
    }

    private FormularzTest wypelniony(Jezyk jezyk, JsonNode wniosek) {
        for (Arkusz arkusz : UkladFormularza.of(jezyk).arkusze()) {
            List<List<String>> wiersze = arkusze.computeIfAbsent(arkusz.nazwa(), n -> new ArrayList<>());
            Map<String, Integer> pozycje = new HashMap<>();
            for (UkladFormularza.Wiersz wiersz : arkusz.wiersze()) {
                wiersze.add(new ArrayList<>(komorki(jezyk, wiersz, wniosek, pozycje)));
            }
        }
        return this;
    }

    private static List<String> komorki(
            Jezyk jezyk, UkladFormularza.Wiersz wiersz, JsonNode wniosek, Map<String, Integer> pozycje) {
        if (wiersz instanceof Tytul t) {
            return List.of(t.tekst(), "", t.objasnienie());
        } else if (wiersz instanceof TytulListy t) {
            return List.of(t.tekst(), "", t.objasnienie());
        } else if (wiersz instanceof Tekst t) {
            return List.of(t.tekst());
        } else if (wiersz instanceof Odpowiedz o) {
            return List.of(o.slowa());
        } else if (wiersz instanceof Naglowek n) {
            return n.teksty();
        } else if (wiersz instanceof NaglowekListy n) {
            return n.etykiety();
        } else if (wiersz instanceof ObjasnieniaListy o) {
            return o.teksty();
        } else if (wiersz instanceof WierszPola p) {
            JsonNode wartosc = wniosek.at(p.pole().wskaznik() + (p.numer() == 0 ? "" : "/" + (p.numer() - 1)));
            return List.of(p.etykieta(), tekst(jezyk, wartosc), p.objasnienie());
        }
        WierszListy w = (WierszListy) wiersz;
        JsonNode wpis =
                wniosek.at(w.lista().wskaznik()).path(pozycje.merge(w.lista().wskaznik(), 1, Integer::sum) - 1);
        return w.lista().pola().stream()
                .map(p -> tekst(jezyk, wpis.path(p.wskaznik())))
                .toList();
    }

    private static String tekst(Jezyk jezyk, JsonNode wartosc) {
        if (wartosc.isMissingNode()) {
            return "";
        }
        Object w = wartosc.isBoolean()
                ? wartosc.asBoolean()
                : wartosc.isNumber() ? wartosc.decimalValue() : wartosc.asText();
        return Slownik.wartosc(jezyk, w);
    }

    private byte[] xlsx() {
        return SkoroszytTest.xlsx(s -> arkusze.forEach((nazwa, wiersze) -> {
            var arkusz = s.newWorksheet(nazwa);
            for (int i = 0; i < wiersze.size(); i++) {
                for (int k = 0; k < wiersze.get(i).size(); k++) {
                    if (!wiersze.get(i).get(k).isEmpty()) {
                        arkusz.value(i, k, wiersze.get(i).get(k));
                    }
                }
            }
        }));
    }

    private byte[] ods() {
        StringBuilder tabele = new StringBuilder();
        arkusze.forEach((nazwa, wiersze) -> tabele.append(Arkusze.tabela(
                nazwa,
                wiersze.stream()
                        .map(w -> Arkusze.wierszOds(w.stream()
                                .map(t -> t.replace("&", "&amp;").replace("<", "&lt;"))
                                .toArray(String[]::new)))
                        .toArray(String[]::new))));
        return Arkusze.zip(Arkusze.ods(tabele.toString()));
    }

    private FormularzTest zmieniony(String arkusz, Consumer<List<List<String>>> zmiana) {
        zmiana.accept(arkusze.computeIfAbsent(arkusz, n -> new ArrayList<>()));
        return this;
    }

    private static List<String> wiersz(List<List<String>> wiersze, String etykieta) {
        return wiersze.stream()
                .filter(w -> !w.isEmpty() && w.get(0).equals(etykieta))
                .findFirst()
                .orElseThrow();
    }

    private List<String> przebieg() {
        return Odczytane.przebieg(xlsx(), "f.xlsx", OpcjeOdczytu.DOMYSLNE);
    }

    private static FormularzTest wzor() {
        return new FormularzTest()
                .wypelniony(Jezyk.PL, Splaszczone.drzewo(Path.of("../examples/wnioski/klub-przy-ops.json")));
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void a_sample_written_into_the_form_reads_as_the_sample(Path plik) {
        ObjectNode drzewo = Splaszczone.bezPustychTekstow(Splaszczone.drzewo(plik));
        Wniosek wniosek = WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "z JSON")
                .wniosek();
        for (Jezyk jezyk : Jezyk.values()) {
            FormularzTest formularz = new FormularzTest().wypelniony(jezyk, drzewo);
            for (byte[] bajty : List.of(formularz.xlsx(), formularz.ods())) {
                WczytanyWniosek odczytany = Odczytane.zapisy(bajty, "f", OpcjeOdczytu.DOMYSLNE)
                        .get(0)
                        .read();
                assertThat(odczytany.suma()).isEqualTo(WczytanyWniosek.sha256(bajty));
                assertThat(odczytany.wniosek())
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(wniosek);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unanswered_question_is_an_entry_without_answers(Jezyk jezyk) {
        FormularzTest formularz = new FormularzTest()
                .wypelniony(jezyk, Splaszczone.drzewo(przyklady().findFirst().orElseThrow()));
        UkladFormularza.of(jezyk).arkusze().forEach(a -> {
            for (int i = 0; i < a.wiersze().size(); i++) {
                if (a.wiersze().get(i) instanceof WierszListy w) {
                    String kod = w.kod() == null ? "" : Slownik.kod(jezyk, w.kod());
                    formularz.arkusze.get(a.nazwa()).set(i, List.of(kod));
                }
            }
        });
        Wniosek wniosek = Odczytane.jedyny(formularz.xlsx(), "f.xlsx");
        assertThat(wniosek.kadra().stanowiska()).hasSize(8).allSatisfy(s -> assertThat(s.obsadzone())
                .isNull());
        assertThat(wniosek.uslugiGrupowe().uslugi()).hasSize(11);
    }

    @Test
    void rows_may_be_inserted_and_labels_decide() {
        FormularzTest formularz = wzor().zmieniony("Kadra", w -> {
            w.add(2, List.of());
            w.add(0, List.of());
            wiersz(w, "Kadra – lista kompletna").set(0, "  KADRA –\u00a0lista kompletna ");
        });
        assertThat(formularz.przebieg()).containsExactly("f.xlsx");
        assertThat(Odczytane.jedyny(formularz.xlsx(), "f.xlsx")).isEqualTo(Odczytane.jedyny(wzor().xlsx(), "f.xlsx"));
    }

    @Test
    void faults_name_the_cell_and_the_field() {
        FormularzTest formularz = wzor().zmieniony("Kadra", w -> {
                    wiersz(w, "Kadra – lista kompletna").set(1, "może");
                    wiersz(w, "psycholog").set(1, "chyba");
                })
                .zmieniony("Usługi grupowe", w -> w.add(List.of("", "świadczona")))
                .zmieniony("Baza lokalowa", w -> w.add(0, List.of("dopisek nie na miejscu")));
        List<Problem> problemy = Odczytane.problemy(Odczytane.zapisy(formularz.xlsx(), "f.xlsx", OpcjeOdczytu.DOMYSLNE)
                .get(0));
        assertThat(problemy)
                .extracting(Problem::kod)
                .containsExactly(
                        "tabela-poza-polem", "oczekiwano-logicznej", "oczekiwano-logicznej", "tabela-brak-rodzaju");
        assertThat(problemy.get(0).komorka()).isEqualTo("'Baza lokalowa'!A1");
        assertThat(problemy.get(1).opis(Jezyk.PL))
                .startsWith("f.xlsx: Kadra!B")
                .endsWith("Wpisz „tak” albo „nie”. [Kadra – lista kompletna]");
        assertThat(problemy.get(2).opis(Jezyk.EN)).contains("Kadra!B").endsWith(": filled]");
        assertThat(problemy.get(3).komorka()).startsWith("'Usługi grupowe'!A");
    }

    @Test
    void allowed_answers_are_told_in_words() {
        FormularzTest formularz = wzor().zmieniony("Baza lokalowa", w -> wiersz(
                        w, "Baza lokalowa – stopień przystosowania dla osób niepełnosprawnych")
                .set(1, "całe"));
        Problem problem = Odczytane.problemy(Odczytane.zapisy(formularz.xlsx(), "f.xlsx", OpcjeOdczytu.DOMYSLNE)
                        .get(0))
                .get(0);
        assertThat(problem.komunikat(Jezyk.PL))
                .isEqualTo(
                        "Nieznana odpowiedź. Wybierz jedną z tych: brak; częściowe; częściowe, adekwatne do potrzeb; pełne.");
        assertThat(problem.argumenty()).containsExactly("BRAK, CZESCIOWE, CZESCIOWE_ADEKWATNE, PELNE");
    }

    @Test
    void nothing_beside_the_answers_is_dropped_silently() {
        FormularzTest formularz = wzor().zmieniony("Kadra", w -> {
                    wiersz(w, "Kadra – lista kompletna").set(2, "własny dopisek");
                    w.add(1, new ArrayList<>(wiersz(w, "Kadra – lista kompletna")));
                    w.get(1).set(2, "");
                })
                .zmieniony("Objaśnienia", w -> w.add(List.of("", "", "dopisek")))
                .zmieniony("Notatki", w -> w.add(List.of("x")));
        assertThat(formularz.przebieg())
                .singleElement()
                .asString()
                .matches("f.xlsx tabela-poza-polem@Objaśnienia!C\\d+"
                        + " tabela-powtorzone-pole@Kadra!B\\d+/kadra/kompletna tabela-poza-polem@Kadra!C\\d+"
                        + " tabela-nieznany-arkusz@Notatki!A1");
    }

    @Test
    void a_form_reads_alike_each_time() {
        Zapis zapis = Odczytane.zapisy(
                        wzor().zmieniony("Kadra", w -> wiersz(w, "psycholog").set(1, "x"))
                                .xlsx(),
                        "f.xlsx",
                        OpcjeOdczytu.DOMYSLNE)
                .get(0);
        assertThat(Odczytane.problemy(zapis)).hasSize(1).isEqualTo(Odczytane.problemy(zapis));
    }
}

package pl.kisstandard.model.pliki;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

/** The form with answers, as cells that a test may change. */
@SuppressWarnings("NullAway") // what the file says is there
final class WypelnionyFormularz {

    /** The cells of a workbook: by sheet, row by row. */
    final Map<String, List<List<String>>> arkusze = new LinkedHashMap<>();

    WypelnionyFormularz wypelniony(Jezyk jezyk, JsonNode wniosek) {
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

    byte[] xlsx() {
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

    byte[] ods() {
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

    WypelnionyFormularz zmieniony(String arkusz, Consumer<List<List<String>>> zmiana) {
        zmiana.accept(arkusze.computeIfAbsent(arkusz, n -> new ArrayList<>()));
        return this;
    }

    static List<String> wiersz(List<List<String>> wiersze, String etykieta) {
        return wiersze.stream()
                .filter(w -> !w.isEmpty() && w.get(0).equals(etykieta))
                .findFirst()
                .orElseThrow();
    }

    List<String> przebieg() {
        return Odczytane.przebieg(xlsx(), "f.xlsx", OpcjeOdczytu.DOMYSLNE);
    }

    static WypelnionyFormularz wzor() {
        return new WypelnionyFormularz()
                .wypelniony(Jezyk.PL, Splaszczone.drzewo(Path.of("../examples/wnioski/klub-przy-ops.json")));
    }
}

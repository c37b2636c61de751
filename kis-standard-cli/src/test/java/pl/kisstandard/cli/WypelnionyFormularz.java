package pl.kisstandard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.WierszListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszPola;

/** What somebody writes into the cells of the form to say what a wniosek in JSON says. */
final class WypelnionyFormularz {

    private final Jezyk jezyk;
    private final JsonNode wniosek;
    private final List<String> komorki = new ArrayList<>();

    private WypelnionyFormularz(Jezyk jezyk, JsonNode wniosek) {
        this.jezyk = jezyk;
        this.wniosek = wniosek;
    }

    /** Lines of: sheet, column, row, type of the field, value; columns and rows count from 0. */
    static List<String> komorki(Jezyk jezyk, JsonNode wniosek) {
        WypelnionyFormularz formularz = new WypelnionyFormularz(jezyk, wniosek);
        UkladFormularza.of(jezyk).arkusze().forEach(formularz::arkusz);
        return formularz.komorki;
    }

    private void arkusz(Arkusz arkusz) {
        Lista poprzednia = null;
        int pozycja = 0;
        for (int w = 0; w < arkusz.wiersze().size(); w++) {
            if (arkusz.wiersze().get(w) instanceof WierszPola wiersz) {
                JsonNode wartosc = wniosek.at(wiersz.pole().wskaznik());
                JsonNode odpowiedz = wiersz.numer() == 0 ? wartosc : wartosc.path(wiersz.numer() - 1);
                wpisz(arkusz, 1, w, wiersz.pole(), odpowiedz);
            } else if (arkusz.wiersze().get(w) instanceof WierszListy wiersz) {
                pozycja = wiersz.lista().equals(poprzednia) ? pozycja + 1 : 0;
                poprzednia = wiersz.lista();
                pozycja(arkusz, w, wiersz, wniosek.at(wiersz.lista().wskaznik()).path(pozycja));
            }
        }
    }

    /** A kind that the wniosek does not list is wiped out, so that the form says no more than the wniosek. */
    private void pozycja(Arkusz arkusz, int w, WierszListy wiersz, JsonNode pozycja) {
        if (pozycja.isMissingNode() && wiersz.kod() != null) {
            komorki.add(String.join("\t", arkusz.nazwa(), "0", String.valueOf(w), "KOD", ""));
        }
        List<Pole> pola = wiersz.lista().pola();
        for (int k = 0; k < pola.size(); k++) {
            wpisz(arkusz, k, w, pola.get(k), pozycja.path(pola.get(k).wskaznik()));
        }
    }

    private void wpisz(Arkusz arkusz, int k, int w, Pole pole, JsonNode wartosc) {
        if (!wartosc.isMissingNode() && !wartosc.isNull()) {
            String tekst = wartosc.isBoolean()
                    ? Slownik.wartosc(jezyk, wartosc.booleanValue())
                    : pole.typ() == Pole.Typ.KOD ? Slownik.kod(jezyk, wartosc.asText()) : wartosc.asText();
            komorki.add(String.join(
                    "\t",
                    arkusz.nazwa(),
                    String.valueOf(k),
                    String.valueOf(w),
                    pole.typ().name(),
                    tekst));
        }
    }
}

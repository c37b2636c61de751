package pl.kisstandard.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Odmiana;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.Usterka;

/** Tells what is wrong with a rule set's folder: for people by criterion, or for programs. */
record OpisUsterek(Komunikaty komunikaty) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double NANOSEKUND = 1e9;

    /** The faults under the name of the folder they stand in, each in a line that starts with its place. */
    String tekst(Path katalog, List<Usterka> usterki) {
        StringBuilder tekst = new StringBuilder();
        String poprzednia = "";
        for (Usterka u : usterki) {
            String czesc =
                    u.plik().contains("/") ? u.plik().substring(0, u.plik().indexOf('/')) : u.plik();
            if (!czesc.equals(poprzednia)) {
                tekst.append(tekst.isEmpty() ? "" : "\n")
                        .append(Sklad.bezpieczny(czesc))
                        .append('\n');
                poprzednia = czesc;
            }
            tekst.append(Sklad.bezpieczny("  " + plik(katalog, u)
                            + u.opis(komunikaty.jezyk()).substring(u.plik().length())))
                    .append('\n');
        }
        return tekst.isEmpty() ? "" : tekst.append('\n').toString();
    }

    private static String plik(Path katalog, Usterka usterka) {
        return katalog.resolve(usterka.plik()).toString().replace('\\', '/');
    }

    /** The faults as a list of objects. */
    ArrayNode json(List<Usterka> usterki) {
        ArrayNode lista = JSON.createArrayNode();
        for (Usterka u : usterki) {
            lista.addObject()
                    .put("plik", u.plik())
                    .put("wiersz", u.wiersz())
                    .put("kolumna", u.kolumna())
                    .put("kod", u.kod())
                    .put("komunikat", u.komunikat(komunikaty.jezyk()))
                    .put("dlaczego", u.dlaczego(komunikaty.jezyk()));
        }
        return lista;
    }

    static ObjectNode obiekt() {
        return JSON.createObjectNode();
    }

    /** A number with its noun: "21 kryteriów". */
    String ile(String klucz, int liczba) {
        Odmiana odmiana = new Odmiana(formy(Jezyk.PL, klucz), formy(Jezyk.EN, klucz));
        return liczba + " " + odmiana.forma(komunikaty.jezyk(), liczba);
    }

    private static List<String> formy(Jezyk jezyk, String klucz) {
        return List.of(Komunikaty.TEKSTY.get(jezyk, klucz).split(", ", -1));
    }

    /** How long something took, in seconds. */
    String czas(long nanosekundy) {
        BigDecimal sekundy = BigDecimal.valueOf(nanosekundy / NANOSEKUND).setScale(1, RoundingMode.HALF_UP);
        return Slownik.wartosc(komunikaty.jezyk(), sekundy) + " s";
    }
}

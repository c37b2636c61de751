package pl.kisstandard.cli.raport;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/**
 * Rows of the report's tables. There may be very many, so they leave out the end tags that HTML lets one leave out, and
 * what the style sheet can tell by the place of a cell.
 */
record WierszeHtml(Slowa slowa, Writer ocenione, Writer nieocenione) {

    void dodaj(OcenionyWniosek wniosek) throws IOException {
        String plik = Html.tekst(wniosek.plik());
        String adres = wniosek.adres();
        StringBuilder wiersz = new StringBuilder(400)
                .append("<tr><th scope=row>")
                .append(adres == null ? plik : "<a href=\"" + Html.adres(adres) + "\">" + plik + "</a>")
                .append("<td>")
                .append(tekst(wniosek.klub()))
                .append("<td>")
                .append(tekst(wniosek.wnioskodawca()))
                .append("<td class=")
                .append(klasa(wniosek.opinia()))
                .append('>')
                .append(slowa.slowo(wniosek.opinia()))
                .append("<td>")
                .append(slowa.slowo(wniosek.formalna()))
                .append("<td>")
                .append(wniosek.ile(Wynik.ODCHYLENIE))
                .append("<td>")
                .append(wniosek.ile(Wynik.BRAK_DANYCH));
        for (Wynik wynik : wniosek.wyniki()) {
            String klasa = klasa(wynik);
            wiersz.append(klasa.isEmpty() ? "<td>" : "<td class=" + klasa + ">").append(slowa.litera(wynik));
        }
        ocenione.append(wiersz.append('\n'));
    }

    void dodajNieoceniony(String plik, String rodzaj, String powod) throws IOException {
        nieocenione
                .append("<tr><th scope=row>")
                .append(Html.tekst(plik))
                .append("<td>")
                .append(Html.tekst(rodzaj))
                .append("<td>")
                .append(Html.tekst(powod))
                .append('\n');
    }

    /** The name of an opinion in the style sheet and the script. */
    static String klasa(Opinia opinia) {
        return switch (opinia) {
            case SPELNIA -> "p0";
            case DO_UZUPELNIENIA -> "p1";
            case NIE_SPELNIA -> "p2";
            case NIEOCENIONY -> "p3";
        };
    }

    /** The same of a verdict; none of the most frequent one. */
    static String klasa(Wynik wynik) {
        return switch (wynik) {
            case SPELNIENIE -> "";
            case ODCHYLENIE -> "o";
            case BRAK_DANYCH -> "b";
            case NIE_DOTYCZY -> "n";
            case NIEOCENIONE -> "x";
        };
    }

    private String tekst(@Nullable String cudzy) {
        return cudzy == null || cudzy.isBlank() ? "–" : Html.tekst(cudzy);
    }
}

package pl.kisstandard.cli.raport;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** The part of the page with the table of all judged wnioski; the script makes it sortable and filterable. */
record CzescTabeli(Writer strona, Slowa slowa, List<Kryterium> kryteria, Liczniki liczniki) {

    void pisz(Reader wiersze) throws IOException {
        strona.append("<section>\n<h2 id=\"wnioski\">")
                .append(slowa.get("wnioski"))
                .append("</h2>\n<p>")
                .append(slowa.get("wnioski.wstep", objasnienieLiter()))
                .append("</p>\n");
        filtry();
        strona.append("<div class=\"p t\" role=\"region\" tabindex=\"0\" aria-labelledby=\"podpis\">\n")
                .append("<table id=\"tabela\" class=\"z\">\n<caption id=\"podpis\">")
                .append(slowa.get("wnioski.podpis", slowa.liczby().liczba(liczniki.ocenione())))
                .append("</caption>\n<thead><tr>");
        for (String kolumna : List.of("plik", "klub", "wnioskodawca")) {
            naglowek("t", slowa.get("kolumna." + kolumna));
        }
        naglowek("k", slowa.get("kolumna.opinia"));
        naglowek("t", slowa.get("kolumna.formalna"));
        naglowek("n", skrot(slowa.litera(Wynik.ODCHYLENIE), slowa.get("kolumna.odchylenia"), ""));
        naglowek("n", skrot(slowa.litera(Wynik.BRAK_DANYCH), slowa.get("kolumna.braki"), ""));
        for (Kryterium kryterium : kryteria) {
            naglowek("k", skrot(kryterium.kod(), kryterium.nazwa(), slowa.poPolsku()));
        }
        strona.append("\n<tbody>\n");
        wiersze.transferTo(strona);
        strona.append("</table>\n</div>\n<nav id=\"strony\" aria-label=\"")
                .append(slowa.get("strony"))
                .append("\" hidden>\n<button type=\"button\" id=\"wstecz\">")
                .append(slowa.get("strony.wstecz"))
                .append("</button>\n<button type=\"button\" id=\"dalej\">")
                .append(slowa.get("strony.dalej"))
                .append("</button>\n</nav>\n</section>\n");
    }

    private String objasnienieLiter() {
        return String.join(
                ", ",
                List.of(Wynik.values()).stream()
                        .filter(liczniki::jest)
                        .map(wynik -> slowa.litera(wynik) + " – " + slowa.slowo(wynik))
                        .toList());
    }

    private void naglowek(String rodzaj, String tekst) throws IOException {
        strona.append("<th scope=col data-t=" + rodzaj + ">").append(tekst);
    }

    private static String skrot(String skrot, String pelny, String jezyk) {
        return "<abbr" + jezyk + " title=\"" + Html.tekst(pelny) + "\">" + Html.tekst(skrot) + "</abbr>";
    }

    /** Hidden until there is a script to listen to it. */
    private void filtry() throws IOException {
        strona.append("<form id=\"filtry\" hidden>\n<p><label for=\"szukane\">")
                .append(slowa.get("filtr.tekst"))
                .append("</label> <input type=\"search\" id=\"szukane\" autocomplete=\"off\"></p>\n");
        poczatekListy("opinia", "filtr.opinia");
        for (Opinia opinia : Opinia.values()) {
            if (liczniki.ile(opinia) > 0) {
                pozycja(WierszeHtml.klasa(opinia), "", slowa.slowo(opinia));
            }
        }
        strona.append("</select></p>\n");
        poczatekListy("kryterium", "filtr.kryterium");
        for (int i = 0; i < kryteria.size(); i++) {
            pozycja(
                    String.valueOf(i),
                    slowa.poPolsku(),
                    Html.tekst(kryteria.get(i).krotko()));
        }
        strona.append("</select></p>\n");
        poczatekListy("wynik", "filtr.wynik");
        for (Wynik wynik : Wynik.values()) {
            if (liczniki.jest(wynik)) {
                pozycja(slowa.litera(wynik), "", slowa.slowo(wynik));
            }
        }
        strona.append("</select></p>\n<p><button type=\"reset\">")
                .append(slowa.get("filtr.wyczysc"))
                .append("</button></p>\n</form>\n<p id=\"stan\" role=\"status\" data-strona=\"")
                .append(slowa.get("stan.strona"))
                .append("\" data-nic=\"")
                .append(slowa.get("stan.nic"))
                .append("\"></p>\n");
    }

    private void poczatekListy(String id, String klucz) throws IOException {
        strona.append("<p><label for=\"" + id + "\">")
                .append(slowa.get(klucz))
                .append("</label> <select id=\"" + id + "\"><option value=\"\">")
                .append(slowa.get(klucz + ".kazde"))
                .append("</option>");
    }

    private void pozycja(String wartosc, String jezyk, String slowo) throws IOException {
        strona.append("<option value=\"" + wartosc + "\"" + jezyk + ">")
                .append(slowo)
                .append("</option>");
    }
}

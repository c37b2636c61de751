package pl.kisstandard.cli.raport;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import pl.kisstandard.cli.raport.Pasma.Pasmo;
import pl.kisstandard.model.karta.Wynik;

/** The part of the page with the charts, each with its legend and its numbers in a table. */
record CzescWykresow(Writer strona, Slowa slowa, List<Kryterium> kryteria, Liczniki liczniki, Pasma pasma) {

    void pisz() throws IOException {
        sekcja("chybione");
        if (kryteria.isEmpty()
                || liczniki.chybione(liczniki.odNajczesciejChybionych().get(0)) == 0) {
            akapit(slowa.get("chybione.nic"));
        } else {
            akapit(slowa.get("chybione.wstep"));
            legenda(chybione());
            rysunek("slupki", new WykresKryteriow(kryteria, liczniki, slowa).svg(), "wykres.nazwa");
        }
        tabelaKryteriow();
        strona.append("</section>\n");
        sekcja("mapa");
        akapit(slowa.get(pasma.pojedyncze() ? "mapa.wnioski" : "mapa.pasma"));
        if (pasma.pojedyncze()) {
            legenda(List.of(Wynik.values()));
        } else {
            stopnie();
        }
        rysunek("kafelki", MapaWsadu.svg(kryteria, pasma, slowa), "mapa.nazwa");
        if (pasma.pojedyncze()) {
            akapit("<a href=\"#wnioski\">" + slowa.get("mapa.tabela") + "</a>");
        } else {
            tabelaPasm();
        }
        strona.append("</section>\n");
    }

    private List<Wynik> chybione() {
        return Liczniki.CHYBIONE.stream().filter(liczniki::jest).toList();
    }

    private void sekcja(String nazwa) throws IOException {
        strona.append("<section>\n<h2 id=\"" + nazwa + "\">")
                .append(slowa.get(nazwa))
                .append("</h2>\n");
    }

    private void akapit(String tekst) throws IOException {
        strona.append("<p>").append(tekst).append("</p>\n");
    }

    private void legenda(List<Wynik> wyniki) throws IOException {
        strona.append("<ul class=\"l\">\n");
        for (Wynik wynik : wyniki) {
            if (liczniki.jest(wynik)) {
                strona.append("<li><i class=\"s " + WierszeHtml.klasa(wynik) + "\">")
                        .append(slowa.litera(wynik))
                        .append("</i> ")
                        .append(slowa.slowo(wynik))
                        .append("</li>\n");
            }
        }
        strona.append("</ul>\n");
    }

    private void stopnie() throws IOException {
        strona.append("<ul class=\"l\">\n");
        int stopnie = Barwy.STOPNIE.size() - 1;
        for (int i = 0; i <= stopnie; i++) {
            String zakres = (i == 0 ? "" : "≤\u00A0") + 100 * i / stopnie + "%";
            strona.append("<li><i class=\"s g" + i + "\"></i> ").append(zakres).append("</li>\n");
        }
        strona.append("</ul>\n");
    }

    private void rysunek(String klasa, String svg, String nazwa) throws IOException {
        strona.append("<div class=\"p " + klasa + "\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(slowa.get(nazwa))
                .append("\">\n")
                .append(svg)
                .append("</div>\n");
    }

    private void tabelaKryteriow() throws IOException {
        poczatekTabeli("wykres.dane", slowa.get("chybione.podpis"), "m");
        naglowek(slowa.get("kolumna.kod"));
        naglowek(slowa.get("kolumna.kryterium"));
        for (Wynik wynik : chybione()) {
            naglowek(slowa.slowo(wynik));
        }
        naglowek(slowa.get("kolumna.razem"));
        naglowek(slowa.get("kolumna.udzial"));
        strona.append("\n<tbody>\n");
        for (int i : liczniki.odNajczesciejChybionych()) {
            strona.append("<tr><th scope=row>").append(kryteria.get(i).kod());
            strona.append("<td" + slowa.poPolsku() + ">")
                    .append(Html.tekst(kryteria.get(i).nazwa()));
            for (Wynik wynik : chybione()) {
                komorka(slowa.liczby().liczba(liczniki.ile(i, wynik)));
            }
            komorka(slowa.liczby().liczba(liczniki.chybione(i)));
            komorka(slowa.liczby().procent(liczniki.chybione(i), liczniki.ocenione()));
            strona.append('\n');
        }
        strona.append("</table></div>\n</details>\n");
    }

    private void tabelaPasm() throws IOException {
        poczatekTabeli("mapa.dane", slowa.get("mapa.podpis"), "d");
        naglowek(slowa.get("kolumna.pasmo"));
        naglowek(slowa.get("kolumna.pierwszy"));
        naglowek(slowa.get("kolumna.ostatni"));
        for (Kryterium kryterium : kryteria) {
            naglowek(kryterium.kod());
        }
        strona.append("\n<tbody>\n");
        for (Pasmo pasmo : pasma.lista()) {
            strona.append("<tr><th scope=row>").append(MapaWsadu.numery(pasmo, slowa));
            komorka(Html.tekst(pasmo.pierwszy()));
            komorka(Html.tekst(pasmo.ostatni()));
            for (long chybione : pasmo.chybione()) {
                komorka(slowa.liczby().procent(chybione, pasmo.ile()));
            }
            strona.append('\n');
        }
        strona.append("</table></div>\n</details>\n");
    }

    private void poczatekTabeli(String tytul, String podpis, String klasa) throws IOException {
        strona.append("<details>\n<summary>")
                .append(slowa.get(tytul))
                .append("</summary>\n<div class=\"p\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(slowa.get(tytul))
                .append("\">\n<table class=\"")
                .append(klasa)
                .append("\">\n<caption>")
                .append(podpis)
                .append("</caption>\n<thead><tr>");
    }

    private void naglowek(String tekst) throws IOException {
        strona.append("<th scope=col>").append(tekst);
    }

    private void komorka(String tekst) throws IOException {
        strona.append("<td>").append(tekst);
    }
}

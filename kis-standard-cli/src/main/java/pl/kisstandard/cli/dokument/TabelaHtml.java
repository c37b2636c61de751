package pl.kisstandard.cli.dokument;

import java.util.List;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;

/** Writes a table. On a narrow screen its rows become blocks, so each cell carries the label of its column too. */
record TabelaHtml(Html html, TekstHtml tekst, Tabela tabela) {

    void pisz() {
        html.otworz("table").nowaLinia();
        tekst.tekst("caption", tabela.podpis());
        html.nowaLinia().otworz("colgroup").nowaLinia();
        tabela.kolumny().forEach(kolumna -> html.pusty("col", "class", StylHtml.klasa(kolumna)));
        html.zamknij().nowaLinia().otworz("thead").nowaLinia();
        html.otworz("tr").nowaLinia();
        for (Kolumna kolumna : tabela.kolumny()) {
            tekst.tekst("th", kolumna.etykieta(), "scope", "col");
            html.nowaLinia();
        }
        html.zamknij().nowaLinia().zamknij().nowaLinia();
        tabela.grupy().forEach(this::grupa);
        html.zamknij();
    }

    private void grupa(Grupa grupa) {
        if (grupa.wiersze().isEmpty()) {
            return;
        }
        html.otworz("tbody").nowaLinia();
        for (int i = 0; i < grupa.wiersze().size(); i++) {
            Wiersz wiersz = grupa.wiersze().get(i);
            html.otworz("tr", "id", wiersz.kotwica()).nowaLinia();
            String nazwa = grupa.nazwa();
            if (nazwa != null && i == 0) {
                String ile = String.valueOf(grupa.wiersze().size());
                tekst.tekst("th", nazwa, "scope", "rowgroup", "rowspan", ile, "class", "grupa");
                html.nowaLinia();
            }
            komorki(wiersz.komorki(), nazwa == null ? 0 : 1);
            html.zamknij().nowaLinia();
        }
        html.zamknij().nowaLinia();
    }

    private void komorki(List<Komorka> komorki, int pierwsza) {
        for (int i = 0; i < komorki.size(); i++) {
            Kolumna kolumna = tabela.kolumny().get(pierwsza + i);
            if (kolumna.naglowek()) {
                html.otworz("th", "scope", "row");
            } else {
                html.otworz("td", "data-etykieta", Sklad.bezpieczny(kolumna.etykieta()));
            }
            tekst.akapity(komorki.get(i).tresc());
            html.zamknij().nowaLinia();
        }
    }
}

package pl.kisstandard.cli.dokument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of a document that links can lead to, under short names that any format allows. */
final class Kotwice {

    private final Map<String, String> nazwy = new LinkedHashMap<>();

    static Kotwice of(Dokument dokument) {
        Kotwice kotwice = new Kotwice();
        for (Blok blok : dokument.bloki()) {
            if (blok instanceof Blok.Naglowek naglowek) {
                kotwice.dodaj(naglowek.kotwica());
            } else if (blok instanceof Blok.Tabela tabela) {
                tabela.grupy().stream()
                        .flatMap(grupa -> grupa.wiersze().stream())
                        .forEach(wiersz -> kotwice.dodaj(wiersz.kotwica()));
            }
        }
        return kotwice;
    }

    private void dodaj(@Nullable String kotwica) {
        if (kotwica != null && nazwy.put(kotwica, "k" + nazwy.size()) != null) {
            throw new IllegalArgumentException("Two places are called " + kotwica);
        }
    }

    /** The name of a place; null for none. */
    @Nullable
    String nazwa(@Nullable String kotwica) {
        return kotwica == null ? null : nazwy.get(kotwica);
    }

    /** The name of the place that a link leads to; null when it leads out of the document. */
    @Nullable
    String cel(Fragment.Odnosnik odnosnik) {
        if (!odnosnik.cel().startsWith("#")) {
            return null;
        }
        String nazwa = nazwy.get(odnosnik.cel().substring(1));
        if (nazwa == null) {
            throw new IllegalArgumentException("No place is called " + odnosnik.cel());
        }
        return nazwa;
    }
}

package pl.kisstandard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.cli.dokument.Sklad;

/** What stood in the folders and was not looked into: how many, and the first names. Thread-safe. */
final class Pominiete {

    static final int NAJWIECEJ_NAZW = 20;

    private final List<String> nazwy = new ArrayList<>();
    private long ile;

    void dodaj(Path sciezka) {
        dodaj(NazwaSciezki.of(sciezka).toString());
    }

    /** A link to a folder that is looked into by another name. */
    void dodaj(Path dowiazanie, Path dokad) {
        dodaj(NazwaSciezki.of(dowiazanie) + " → " + NazwaSciezki.of(dokad));
    }

    private synchronized void dodaj(String nazwa) {
        ile++;
        if (nazwy.size() < NAJWIECEJ_NAZW) {
            nazwy.add(nazwa);
        }
    }

    synchronized long ile() {
        return ile;
    }

    /** The first of them. */
    synchronized List<String> nazwy() {
        return List.copyOf(nazwy);
    }

    /** Says how many there were and names them. */
    void wypisz(Srodowisko srodowisko, Komunikaty komunikaty) {
        if (ile() > 0) {
            srodowisko.bledy().linia(komunikaty.get("podsumowanie.pominiete", ile()));
            nazwy().forEach(n -> srodowisko.bledy().linia("  – " + Sklad.bezpieczny(n)));
        }
    }
}

package pl.kisstandard.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stood in the folders and was not looked into: how many, and the first names. Thread-safe. */
final class Pominiete {

    static final int NAJWIECEJ_NAZW = 20;

    private final List<String> nazwy = new ArrayList<>();
    private long ile;

    synchronized void dodaj(Path sciezka) {
        ile++;
        if (nazwy.size() < NAJWIECEJ_NAZW) {
            nazwy.add(sciezka.toString());
        }
    }

    synchronized long ile() {
        return ile;
    }

    /** The first of them. */
    synchronized List<String> nazwy() {
        return List.copyOf(nazwy);
    }
}

package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to judge, in the order of the arguments: files, folders, patterns, lists of them, standard input. Nothing
 * that was named or found is left out without a word.
 */
final class Wejscia {

    static final String STANDARDOWE = "-";

    private final Iterator<String> argumenty;
    private final Komunikaty komunikaty;
    private final @Nullable Path baza;
    private final Predicate<Path> wynikPrzebiegu;
    private final Pominiete pominiete;

    private @Nullable Lista lista;
    private @Nullable Przeglad przeglad;

    /**
     * Of a command line.
     *
     * @param wynikPrzebiegu whether a path is what this very run writes, and so nothing to read
     */
    Wejscia(List<String> argumenty, Komunikaty komunikaty, Predicate<Path> wynikPrzebiegu, Pominiete pominiete) {
        this.argumenty = argumenty.iterator();
        this.komunikaty = komunikaty;
        this.baza = argumenty.size() == 1 && folder(argumenty.get(0)) ? Path.of(argumenty.get(0)) : null;
        this.wynikPrzebiegu = wynikPrzebiegu;
        this.pominiete = pominiete;
    }

    static boolean folder(String argument) {
        Path sciezka = sciezka(argument);
        return sciezka != null && Files.isDirectory(sciezka);
    }

    /** Whether an argument stands for any number of files. */
    static boolean wiele(String argument) {
        return folder(argument) || argument.startsWith("@") || wzorzec(argument) != null;
    }

    /** The next one; null at the end. */
    @Nullable
    Wejscie next() {
        while (true) {
            Wejscie zFolderu = przeglad == null ? null : przeglad.next();
            if (zFolderu != null) {
                return zFolderu;
            }
            przeglad = null;
            Wejscie nastepne = lista != null ? zListy(lista) : argumenty.hasNext() ? argument(argumenty.next()) : null;
            if (nastepne != null || (przeglad == null && lista == null && !argumenty.hasNext())) {
                return nastepne;
            }
        }
    }

    /** An input, or null after a list or a folder was opened. */
    private @Nullable Wejscie argument(String argument) {
        if (argument.equals(STANDARDOWE)) {
            return Wejscie.standardowe(komunikaty.get("wejscie.standardowe"));
        }
        if (argument.startsWith("@")) {
            try {
                lista = new Lista(argument, argument.substring(1));
                return null;
            } catch (NieczytelneException e) {
                return Wejscie.niedostepne(argument, e.klucz());
            }
        }
        return zeSciezki(argument);
    }

    private @Nullable Wejscie zListy(Lista otwarta) {
        try {
            String linia = otwarta.next();
            if (linia == null) {
                zamknij(otwarta);
                return null;
            }
            Wejscie wejscie = zeSciezki(linia);
            boolean inne = wejscie != null
                    && wejscie.plik() != null
                    && Files.exists(wejscie.plik())
                    && !Files.isRegularFile(wejscie.plik());
            return inne ? Wejscie.niedostepne(linia, "wejscie.nie-plik") : wejscie; // a pipe might never end
        } catch (NieczytelneException e) {
            return Wejscie.niedostepne(otwarta.miejsce(), e.klucz());
        }
    }

    private void zamknij(Lista otwarta) {
        lista = null;
        try {
            otwarta.close();
        } catch (IOException e) {
            // all of it was read
        }
    }

    private @Nullable Wejscie zeSciezki(String argument) {
        Path sciezka = sciezka(argument);
        if (sciezka == null) {
            return Wejscie.niedostepne(argument, "wejscie.nie-ma");
        }
        Wzorzec wzorzec = wzorzec(argument);
        if (wzorzec != null) {
            przeglad = Przeglad.wzorca(argument, wzorzec, wynikPrzebiegu, pominiete);
        } else if (Files.isDirectory(sciezka)) {
            przeglad = Przeglad.folderu(sciezka, baza, wynikPrzebiegu, pominiete);
        } else {
            return Wejscie.pliku(sciezka, sciezka);
        }
        return null;
    }

    private static @Nullable Wzorzec wzorzec(String argument) {
        Path sciezka = Wzorzec.jest(argument) ? sciezka(argument) : null;
        return sciezka == null || Files.exists(sciezka) ? null : Wzorzec.of(argument);
    }

    static boolean istnieje(String argument) {
        Path sciezka = sciezka(argument);
        return sciezka != null && Files.exists(sciezka);
    }

    static @Nullable Path sciezka(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.PlikWnioskow;

/**
 * Walks a folder in order of path, one folder at a time, so that only the names of the folders it stands in are in
 * memory. Takes what is known by its name, or what matches a pattern.
 */
final class Przeglad {

    /** A folder and what is left of it. Without a pattern all that is known by name is taken. */
    private record Poziom(
            Path folder, Iterator<String> nazwy, @Nullable Wzorzec wzorzec) {}

    private final Deque<Poziom> poziomy = new ArrayDeque<>();
    private final @Nullable Path baza;
    private final Predicate<Path> wynikPrzebiegu;
    private final Pominiete pominiete;
    private @Nullable Wejscie pusto;

    private Przeglad(Wejscie pusto, @Nullable Path baza, Predicate<Path> wynikPrzebiegu, Pominiete pominiete) {
        this.pusto = pusto;
        this.baza = baza;
        this.wynikPrzebiegu = wynikPrzebiegu;
        this.pominiete = pominiete;
    }

    /**
     * All files of a folder that are known by name.
     *
     * @param baza what kartas are filed relative to; null for the path as it is
     * @param wynikPrzebiegu whether a path is what this very run writes, and so nothing to read
     */
    static Przeglad folderu(Path folder, @Nullable Path baza, Predicate<Path> wynikPrzebiegu, Pominiete pominiete) {
        Wejscie pusto = Wejscie.niedostepne(folder.toString(), "wejscie.pusty-folder");
        Przeglad przeglad = new Przeglad(pusto, baza, wynikPrzebiegu, pominiete);
        Wejscie przeszkoda = przeglad.wejdz(folder, null);
        przeglad.pusto = przeszkoda == null ? pusto : przeszkoda;
        return przeglad;
    }

    /** All files that match a pattern, and the folders that do. */
    static Przeglad wzorca(String argument, Wzorzec wzorzec, Predicate<Path> wynikPrzebiegu, Pominiete pominiete) {
        Wejscie pusto = Wejscie.niedostepne(argument, "wejscie.wzorzec-bez-plikow");
        Przeglad przeglad = new Przeglad(pusto, null, wynikPrzebiegu, pominiete);
        przeglad.wejdz(wzorzec.poczatek(), wzorzec);
        return przeglad;
    }

    /** The next file, or place that cannot be entered; null at the end. There is always at least one. */
    @Nullable
    Wejscie next() {
        while (!poziomy.isEmpty()) {
            Poziom poziom = poziomy.element();
            if (poziom.nazwy().hasNext()) {
                Wejscie wejscie = odwiedz(poziom.nazwy().next(), poziom);
                if (wejscie != null) {
                    pusto = null;
                    return wejscie;
                }
            } else {
                poziomy.remove();
            }
        }
        Wejscie ostatnie = pusto;
        pusto = null;
        return ostatnie;
    }

    private @Nullable Wejscie odwiedz(String nazwa, Poziom poziom) {
        boolean folder = nazwa.endsWith("/");
        Path sciezka = poziom.folder().resolve(folder ? nazwa.substring(0, nazwa.length() - 1) : nazwa);
        Wzorzec wzorzec = poziom.wzorzec();
        if (wzorzec != null && wzorzec.pasuje(sciezka)) {
            return folder ? wejdz(sciezka, null) : plik(sciezka);
        }
        if (wzorzec != null) {
            return folder && wzorzec.glebiej(sciezka) ? wejdz(sciezka, wzorzec) : null;
        }
        if (folder && !wynikPrzebiegu.test(sciezka) && !petla(sciezka)) {
            return wejdz(sciezka, null);
        }
        if (!folder && !wynikPrzebiegu.test(sciezka) && PlikWnioskow.znanyPoNazwie(nazwa)) {
            return plik(sciezka);
        }
        pominiete.dodaj(sciezka);
        return null;
    }

    private Wejscie plik(Path plik) {
        boolean doCzytania = Files.isRegularFile(plik) || !Files.exists(plik);
        return doCzytania
                ? Wejscie.pliku(plik, baza == null ? plik : baza.relativize(plik))
                : Wejscie.niedostepne(plik.toString(), "wejscie.nie-plik");
    }

    /** Whether a link leads back to a folder that is being walked. */
    private boolean petla(Path folder) {
        for (Poziom poziom : poziomy) {
            try {
                if (Files.isSameFile(poziom.folder(), folder)) {
                    return true;
                }
            } catch (IOException e) {
                return false; // entering it will say what is wrong
            }
        }
        return false;
    }

    /** Goes on inside a folder; gives what keeps it from that. */
    private @Nullable Wejscie wejdz(Path folder, @Nullable Wzorzec wzorzec) {
        List<String> nazwy = new ArrayList<>();
        try (DirectoryStream<Path> zawartosc = Files.newDirectoryStream(folder)) {
            for (Path sciezka : zawartosc) {
                String nazwa = String.valueOf(sciezka.getFileName());
                if (!ukryty(nazwa)) {
                    nazwy.add(Files.isDirectory(sciezka) ? nazwa + "/" : nazwa);
                }
            }
        } catch (NoSuchFileException e) {
            return wzorzec == null ? Wejscie.niedostepne(folder.toString(), "wejscie.nie-ma") : null;
        } catch (IOException e) {
            return Wejscie.niedostepne(
                    folder.toString(), NieczytelneException.of(e).klucz());
        } catch (DirectoryIteratorException e) {
            return Wejscie.niedostepne(folder.toString(), "wejscie.nieczytelne");
        }
        Collections.sort(nazwy);
        poziomy.push(new Poziom(folder, nazwy.iterator(), wzorzec));
        return null;
    }

    /** Hidden, or left behind by an editor or a spreadsheet that has a file open. */
    private static boolean ukryty(String nazwa) {
        return nazwa.startsWith(".") || nazwa.startsWith("~$");
    }
}

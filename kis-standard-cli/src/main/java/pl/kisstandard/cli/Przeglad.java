package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.PlikWnioskow;

/**
 * Walks a folder in order of path, one folder at a time, so that only the files of the folders it stands in are in
 * memory. Takes what is known by its name, or what matches a pattern; never what this very run writes, and no folder
 * again by way of a link.
 */
final class Przeglad {

    /** A file or folder that stands in a folder. */
    private record Wpis(Path sciezka, boolean folder) {

        String tekst() {
            return sciezka.getFileName() + (folder ? "/" : "");
        }
    }

    /** A folder and what is left of it. Without a pattern all that is known by name is taken. */
    private record Poziom(
            Path folder,
            Path prawdziwy,
            Iterator<Wpis> wpisy,
            @Nullable Wzorzec wzorzec) {}

    private static final Comparator<Wpis> KOLEJNOSC =
            Comparator.comparing(Wpis::tekst).thenComparing(Wpis::sciezka);

    private final Deque<Poziom> poziomy = new ArrayDeque<>();
    private final Set<Path> przejrzane = new HashSet<>();
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
        Wejscie przeszkoda = przeglad.zacznij(folder, null);
        przeglad.pusto = przeszkoda == null ? pusto : przeszkoda;
        return przeglad;
    }

    /** All files that match a pattern, and the folders that do. */
    static Przeglad wzorca(String argument, Wzorzec wzorzec, Predicate<Path> wynikPrzebiegu, Pominiete pominiete) {
        Wejscie pusto = Wejscie.niedostepne(argument, "wejscie.wzorzec-bez-plikow");
        Przeglad przeglad = new Przeglad(pusto, null, wynikPrzebiegu, pominiete);
        przeglad.zacznij(wzorzec.poczatek(), wzorzec);
        return przeglad;
    }

    /** The next file, or place that cannot be entered; null at the end. There is always at least one. */
    @Nullable
    Wejscie next() {
        while (!poziomy.isEmpty()) {
            Poziom poziom = poziomy.element();
            if (poziom.wpisy().hasNext()) {
                Wejscie wejscie = odwiedz(poziom.wpisy().next(), poziom);
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

    private @Nullable Wejscie odwiedz(Wpis wpis, Poziom poziom) {
        Path sciezka = wpis.sciezka();
        Wzorzec wzorzec = poziom.wzorzec();
        Wzorzec dalej = null;
        if (wzorzec != null && !wzorzec.pasuje(sciezka)) {
            if (!wpis.folder() || !wzorzec.glebiej(sciezka)) {
                return null;
            }
            dalej = wzorzec;
        }
        boolean znany = wzorzec != null || wpis.folder() || PlikWnioskow.znanyPoNazwie(sciezka.toString());
        if (!znany || wynikPrzebiegu.test(sciezka)) {
            pominiete.dodaj(sciezka);
            return null;
        }
        return wpis.folder() ? folder(sciezka, dalej) : plik(sciezka);
    }

    private Wejscie plik(Path plik) {
        boolean doCzytania = Files.isRegularFile(plik) || !Files.exists(plik);
        return doCzytania
                ? Wejscie.pliku(plik, baza == null ? plik : baza.relativize(plik))
                : niedostepny(plik, "wejscie.nie-plik");
    }

    /** Enters a folder, but not by a link that leads to one that is being walked, or that was. */
    private @Nullable Wejscie folder(Path folder, @Nullable Wzorzec wzorzec) {
        try {
            Path prawdziwy = folder.toRealPath();
            boolean dowiazanie = Files.isSymbolicLink(folder);
            if (poziomy.stream().anyMatch(p -> p.prawdziwy().equals(prawdziwy))
                    || (dowiazanie && (przejrzane.contains(prawdziwy) || wlasny(prawdziwy)))) {
                pominiete.dodaj(folder, prawdziwy);
                return null;
            }
            if (dowiazanie) {
                przejrzane.add(prawdziwy);
            }
        } catch (IOException e) {
            // entering it says what is wrong
        }
        return wejdz(folder, wzorzec);
    }

    /** Whether a folder is what this run writes to, or lies in it. */
    private boolean wlasny(Path folder) {
        for (Path wyzej = folder; wyzej != null; wyzej = wyzej.getParent()) {
            if (wynikPrzebiegu.test(wyzej)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Wejscie zacznij(Path folder, @Nullable Wzorzec wzorzec) {
        if (wlasny(folder.toAbsolutePath().normalize())) {
            pominiete.dodaj(folder);
            return null;
        }
        return wejdz(folder, wzorzec);
    }

    /** Goes on inside a folder; gives what keeps it from that. */
    private @Nullable Wejscie wejdz(Path folder, @Nullable Wzorzec wzorzec) {
        List<Wpis> wpisy = new ArrayList<>();
        try (DirectoryStream<Path> zawartosc = Files.newDirectoryStream(folder)) {
            for (Path sciezka : zawartosc) {
                if (!ukryty(String.valueOf(sciezka.getFileName()))) {
                    wpisy.add(new Wpis(sciezka, Files.isDirectory(sciezka)));
                }
            }
            wpisy.sort(KOLEJNOSC);
            Path prawdziwy = folder.toRealPath();
            poziomy.push(new Poziom(folder, prawdziwy, wpisy.iterator(), wzorzec));
            if (wzorzec == null) {
                przejrzane.add(prawdziwy);
            }
            return null;
        } catch (NoSuchFileException e) {
            return wzorzec == null ? niedostepny(folder, "wejscie.nie-ma") : null;
        } catch (IOException e) {
            return niedostepny(folder, NieczytelneException.of(e).klucz());
        } catch (DirectoryIteratorException e) {
            return niedostepny(folder, "wejscie.nieczytelne");
        }
    }

    private static Wejscie niedostepny(Path sciezka, String przeszkoda) {
        return Wejscie.niedostepne(NazwaSciezki.of(sciezka).toString(), przeszkoda);
    }

    /** Hidden, or left behind by an editor or a spreadsheet that has a file open. */
    private static boolean ukryty(String nazwa) {
        return nazwa.startsWith(".") || nazwa.startsWith("~$");
    }
}

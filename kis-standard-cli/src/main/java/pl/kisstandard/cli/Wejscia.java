package pl.kisstandard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what to judge: the files named, and in folders every {@code *.json} that is not hidden, in order of path. */
final class Wejscia {

    static final String STANDARDOWE = "-";

    private Wejscia() {}

    /** The inputs in the order of the arguments; nothing that was named or found is left out. */
    static List<Wejscie> of(List<String> argumenty, Komunikaty komunikaty) {
        List<Wejscie> wejscia = new ArrayList<>();
        for (String argument : argumenty) {
            Path sciezka = sciezka(argument);
            if (argument.equals(STANDARDOWE)) {
                wejscia.add(new Wejscie(komunikaty.get("wejscie.standardowe"), null, null));
            } else if (sciezka == null) {
                wejscia.add(new Wejscie(argument, null, "wejscie.nie-ma"));
            } else if (Files.isDirectory(sciezka)) {
                wejscia.addAll(folder(sciezka));
            } else {
                wejscia.add(new Wejscie(argument, sciezka, null));
            }
        }
        return wejscia;
    }

    static boolean folder(String argument) {
        Path sciezka = sciezka(argument);
        return sciezka != null && Files.isDirectory(sciezka);
    }

    private static @Nullable Path sciezka(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<Wejscie> folder(Path folder) {
        Zbieranie zbieranie = new Zbieranie(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, zbieranie);
        } catch (IOException e) {
            throw new UncheckedIOException("Zbieranie obsługuje każdy błąd", e);
        }
        if (zbieranie.znalezione.isEmpty()) {
            return List.of(new Wejscie(folder.toString(), null, "wejscie.pusty-folder"));
        }
        zbieranie.znalezione.sort(Comparator.comparing(Wejscie::nazwa));
        return zbieranie.znalezione;
    }

    /** Walks a folder and remembers what it could not enter, too. */
    private static final class Zbieranie extends SimpleFileVisitor<Path> {

        private final Path poczatek;
        private final List<Wejscie> znalezione = new ArrayList<>();

        Zbieranie(Path poczatek) {
            this.poczatek = poczatek;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes cechy) {
            return ukryte(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path plik, BasicFileAttributes cechy) {
            if (!ukryte(plik) && plik.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                boolean czytelny = cechy.isRegularFile() || cechy.isSymbolicLink();
                znalezione.add(new Wejscie(plik.toString(), plik, czytelny ? null : "wejscie.nie-plik"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path plik, IOException e) {
            if (!ukryte(plik) && !(e instanceof FileSystemLoopException)) {
                nieczytelne(plik, e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                nieczytelne(folder, e);
            }
            return FileVisitResult.CONTINUE;
        }

        private void nieczytelne(Path sciezka, IOException e) {
            znalezione.add(new Wejscie(
                    sciezka.toString(), null, NieczytelneException.of(e).klucz()));
        }

        private boolean ukryte(Path sciezka) {
            Path nazwa = sciezka.getFileName();
            return !sciezka.equals(poczatek)
                    && nazwa != null
                    && nazwa.toString().startsWith(".");
        }
    }
}

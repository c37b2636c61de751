package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The files of kartas, each at its place below a folder. A link in that folder could lead out of it, so none is followed.
 * Thread-safe.
 */
record FolderKart(Path folder) {

    /** Whether there is a karta at a place. */
    boolean jest(String miejsce) {
        try {
            Path plik = plik(miejsce, false);
            return Files.isRegularFile(plik, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * Writes a karta.
     *
     * @return whether it could be written; not when the place itself is what stands in the way
     * @throws IOException when nothing can be written to the folder any more
     */
    boolean zapisz(String miejsce, byte[] bajty) throws IOException {
        try (PlikAtomowy plik = new PlikAtomowy(plik(miejsce, true))) {
            plik.strumien().write(bajty);
            plik.zatwierdz();
            return true;
        } catch (IOException | InvalidPathException e) {
            sprobuj(bajty);
            return false;
        }
    }

    /** Writes the same elsewhere: what fails there too, for example on a full disk, is no fault of the place. */
    private void sprobuj(byte[] bajty) throws IOException {
        try (PlikAtomowy proba = new PlikAtomowy(folder.resolve("proba"))) {
            proba.strumien().write(bajty);
            proba.strumien().flush();
        }
    }

    /** Removes a karta; says whether there was one. */
    boolean usun(String miejsce) throws IOException {
        return jest(miejsce) && Files.deleteIfExists(plik(miejsce, false));
    }

    private Path plik(String miejsce, boolean tworz) throws IOException {
        Path wzgledna = folder.getFileSystem().getPath(miejsce);
        Path krok = folder;
        for (int i = 0; i < wzgledna.getNameCount() - 1; i++) {
            krok = krok.resolve(wzgledna.getName(i));
            if (tworz && !Files.exists(krok, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(krok);
            }
            if (!Files.isDirectory(krok, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(krok.toString(), null, "not a directory");
            }
        }
        return folder.resolve(wzgledna);
    }
}

package pl.kisstandard.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written under a hidden name in its folder and moved to its place once it
 * is complete. Closed before that, it leaves nothing behind.
 */
final class PlikAtomowy implements Closeable {

    private final Path cel;
    private final Path roboczy;
    private final OutputStream strumien;

    /**
     * Makes sure, before anything is written, that a file may stand there.
     *
     * @throws BladUzycia when it may not
     */
    static void sprawdz(Path plik, boolean nadpisz, Komunikaty komunikaty) {
        Path folder = plik.toAbsolutePath().getParent();
        if (Files.isDirectory(plik)) {
            throw new BladUzycia(komunikaty.get("blad.folder", plik));
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", folder));
        }
        if (!nadpisz && Files.exists(plik)) {
            throw new BladUzycia(komunikaty.get("blad.plik-istnieje", plik));
        }
    }

    /**
     * Writes a whole file, over one that stands there.
     *
     * @throws Wyjscie.NiezapisaneException when it cannot be written
     */
    static void zapisz(Path plik, byte[] bajty) {
        try (PlikAtomowy caly = new PlikAtomowy(plik)) {
            caly.strumien().write(bajty);
            caly.zatwierdz();
        } catch (IOException e) {
            throw new Wyjscie.NiezapisaneException(e);
        }
    }

    /**
     * Starts writing; a file that stands in its place stays until {@link #zatwierdz}.
     *
     * @throws IOException when the folder cannot be written to
     */
    PlikAtomowy(Path cel) throws IOException {
        if (Files.isDirectory(cel)) {
            throw new FileSystemException(cel.toString(), null, "Is a directory");
        }
        this.cel = cel.toAbsolutePath();
        this.roboczy = this.cel.resolveSibling(".kis-standard-" + UUID.randomUUID() + ".tmp");
        this.strumien = new BufferedOutputStream(Files.newOutputStream(roboczy, StandardOpenOption.CREATE_NEW));
    }

    /** One that is written as long as a run lasts: an interruption leaves nothing of it behind either. */
    static PlikAtomowy przebiegu(Path cel) throws IOException {
        PlikAtomowy plik = new PlikAtomowy(cel);
        plik.roboczy.toFile().deleteOnExit();
        return plik;
    }

    OutputStream strumien() {
        return strumien;
    }

    /** Where it is written until it is complete. */
    Path roboczy() {
        return roboczy;
    }

    /** Puts the complete file in its place. */
    void zatwierdz() throws IOException {
        strumien.close();
        Files.move(roboczy, cel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            strumien.close();
        } finally {
            Files.deleteIfExists(roboczy);
        }
    }
}

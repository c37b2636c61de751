package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.WczytanyWniosek;

/** Writes one file per karta into a folder, and the journal that lets an interrupted run go on. */
final class DoFolderu implements Odbiorca {

    private final Path folder;
    private final Format format;
    private final Dziennik dziennik;
    private @Nullable Path sprawdzony;

    DoFolderu(Path folder, Format format, Dziennik dziennik) {
        this.folder = folder;
        this.format = format;
        this.dziennik = dziennik;
    }

    @Override
    public void przyjmij(Oceniony oceniony) throws IOException {
        Oceniony.Karta karta = oceniony.karta();
        Path cel = cel(oceniony.zadanie());
        if (karta != null) {
            zapisz(cel, karta.bajty());
        } else if (oceniony.wiersz().opinia() == null) {
            Files.deleteIfExists(cel); // of the content it had before
        }
        dziennik.dopisz(oceniony.wiersz());
    }

    private void zapisz(Path cel, byte[] bajty) throws IOException {
        utworz(cel.getParent());
        try (PlikAtomowy plik = new PlikAtomowy(cel)) {
            plik.strumien().write(bajty);
            if (format != Format.TEXT) {
                plik.strumien().write('\n');
            }
            plik.zatwierdz();
        }
    }

    /** Makes the folders of a karta. A link in the folder of results could lead out of it, so none is followed. */
    private void utworz(@Nullable Path gdzie) throws IOException {
        if (gdzie == null || gdzie.equals(sprawdzony)) {
            return;
        }
        Path krok = folder;
        for (Path element : folder.relativize(gdzie)) {
            krok = krok.resolve(element);
            if (Files.isSymbolicLink(krok)) {
                throw new FileSystemException(krok.toString(), null, "symbolic link");
            }
            if (!Files.isDirectory(krok, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(krok);
            }
        }
        sprawdzony = gdzie;
    }

    private Path cel(Zadanie zadanie) {
        return folder.resolve(MiejsceKarty.of(zadanie, format));
    }

    @Override
    public boolean zawszePodsumowanie() {
        return true;
    }

    @Override
    public @Nullable WierszWsadu gotowy(Zadanie zadanie, WczytanyWniosek wniosek) {
        WierszWsadu wiersz = dziennik.ostatni(zadanie.nazwa());
        boolean tenSam = wiersz != null && wniosek.suma().equals(wiersz.suma());
        return tenSam && Files.isRegularFile(cel(zadanie), LinkOption.NOFOLLOW_LINKS) ? wiersz : null;
    }

    @Override
    public void close() throws IOException {
        dziennik.close();
    }
}

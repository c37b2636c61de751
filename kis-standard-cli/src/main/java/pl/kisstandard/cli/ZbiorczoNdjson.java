package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The table for programs: a {@link WierszWsadu} as JSON on each line, codes as they are. */
final class ZbiorczoNdjson implements Zbiorczo {

    private final PlikAtomowy plik;

    ZbiorczoNdjson(Path plik) throws IOException {
        this.plik = PlikAtomowy.przebiegu(plik);
    }

    @Override
    public void dodaj(WierszWsadu wiersz) throws IOException {
        plik.strumien().write((wiersz.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void zakoncz() throws IOException {
        plik.zatwierdz();
    }

    @Override
    public void close() throws IOException {
        plik.close();
    }
}

package pl.kisstandard.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import pl.kisstandard.cli.karta.Csv;

/** The table as CSV. */
final class ZbiorczoCsv implements Zbiorczo {

    private final PlikAtomowy plik;
    private final KolumnyZbiorcze kolumny;
    private final Csv csv;

    ZbiorczoCsv(Path plik, KolumnyZbiorcze kolumny) throws IOException {
        this.plik = PlikAtomowy.przebiegu(plik);
        this.kolumny = kolumny;
        Writer tekst = new OutputStreamWriter(this.plik.strumien(), StandardCharsets.UTF_8);
        tekst.write(Csv.ZNACZNIK_UTF_8);
        csv = new Csv(tekst);
        csv.pisz(kolumny.naglowek());
    }

    @Override
    public void dodaj(WierszWsadu wiersz) throws IOException {
        csv.pisz(kolumny.wiersz(wiersz));
    }

    @Override
    public void zakoncz() throws IOException {
        csv.close();
        plik.zatwierdz();
    }

    @Override
    public void close() throws IOException {
        plik.close();
    }
}

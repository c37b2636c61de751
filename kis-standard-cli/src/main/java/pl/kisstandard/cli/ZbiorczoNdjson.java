package pl.kisstandard.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The table for programs: a {@link WierszWsadu} as JSON on each line, codes as they are. */
final class ZbiorczoNdjson implements Zbiorczo {

    private final PlikAtomowy plik;

    private final String poczatek;

    /** @param szkic the notice that nothing is judged by a published rule set; null when it is */
    ZbiorczoNdjson(Path plik, @Nullable String szkic) throws IOException {
        this.plik = PlikAtomowy.przebiegu(plik);
        this.poczatek = szkic == null ? "{" : "{\"szkic\":" + new JsonMapper().writeValueAsString(szkic) + ",";
    }

    @Override
    public void dodaj(WierszWsadu wiersz) throws IOException {
        plik.strumien().write((poczatek + wiersz.toJson().substring(1) + "\n").getBytes(StandardCharsets.UTF_8));
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

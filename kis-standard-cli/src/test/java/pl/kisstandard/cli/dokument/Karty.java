package pl.kisstandard.cli.dokument;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.cli.karta.KartaDokument;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** The kartas of all example wnioski, in both languages. */
final class Karty {

    private static final Path PRZYKLADY = Path.of("../examples/wnioski");

    private Karty() {}

    static List<Dokument> przykladow() throws IOException {
        ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
        List<Dokument> karty = new ArrayList<>();
        try (DirectoryStream<Path> pliki = Files.newDirectoryStream(PRZYKLADY, "*.json")) {
            for (Path plik : pliki) {
                for (Jezyk jezyk : Jezyk.values()) {
                    KartaStandardu karta =
                            zestaw.evaluate(WniosekReader.read(plik), WarunkiOceny.DOMYSLNE.withJezyk(jezyk));
                    karty.add(KartaDokument.of(String.valueOf(plik.getFileName()), karta, jezyk, "../katalog.html"));
                }
            }
        }
        return karty;
    }
}

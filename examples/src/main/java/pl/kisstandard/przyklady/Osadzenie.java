package pl.kisstandard.przyklady;

import java.io.IOException;
import java.nio.file.Path;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.ZestawRegul;

/** The ten-line start: judge one wniosek and say what keeps it from the standard. */
public final class Osadzenie {

    private Osadzenie() {}

    public static void main(String[] args) throws IOException {
        ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
        KartaStandardu karta = zestaw.evaluate(WniosekReader.read(Path.of(args[0])));

        System.out.println(karta.opinia());
        karta.kryteria().stream()
                .filter(k -> k.wynik() != Wynik.SPELNIENIE)
                .forEach(k -> System.out.println(k.kod() + " " + k.wynik() + ": " + k.zdanie()));
    }
}

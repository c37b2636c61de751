package pl.kisstandard.pomiary.proces;

import java.io.IOException;
import java.nio.file.Path;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.ZestawRegul;

/** A program that embeds the library and judges one wniosek. */
final class PierwszyWerdykt {

    private PierwszyWerdykt() {}

    public static void main(String[] args) throws IOException {
        ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
        for (WynikKryterium k :
                zestaw.evaluate(WniosekReader.read(Path.of(args[0]))).kryteria()) {
            System.out.println(k.wynik());
        }
    }
}

package pl.kisstandard.przyklady;

import java.io.IOException;
import java.nio.file.Path;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;
import pl.kisstandard.model.pliki.Zapis;
import pl.kisstandard.rules.ZestawRegul;

/** Judges a file of any format and any number of wnioski, one after another in constant memory. */
public final class WieleWnioskow {

    private WieleWnioskow() {}

    public static void main(String[] args) throws IOException {
        ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
        try (PlikWnioskow plik = PlikWnioskow.open(Path.of(args[0]), OpcjeOdczytu.DOMYSLNE)) {
            for (Zapis zapis = plik.next(); zapis != null; zapis = plik.next()) {
                try {
                    System.out.println(
                            zapis.nazwa() + ": " + zestaw.evaluate(zapis.read()).opinia());
                } catch (NiepoprawnyWniosekException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }
}

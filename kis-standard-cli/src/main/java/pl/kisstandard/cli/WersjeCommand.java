package pl.kisstandard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.ZestawRegul;

/** Lists the rule sets. */
@Command(name = "wersje", aliases = "versions", mixinStandardHelpOptions = true)
final class WersjeCommand implements Callable<Integer> {

    private static final int ID = 16;
    private static final int NAZWA = 34;
    private static final int STATUS = 18;
    private static final int DATA = 14;

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    WersjeCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        Sklad sklad = new Sklad();
        sklad.linia(wiersz(
                komunikaty.get("wersje.id"),
                komunikaty.get("wersje.nazwa"),
                komunikaty.get("wersje.status"),
                komunikaty.get("wersje.od"),
                komunikaty.get("wersje.do")));
        sklad.kreska('─');
        for (OpisZestawu zestaw : ZestawRegul.available()) {
            String koniec = zestaw.obowiazujeDo() == null
                    ? komunikaty.get("wersje.bezterminowo")
                    : Slownik.wartosc(komunikaty.jezyk(), zestaw.obowiazujeDo());
            sklad.linia(wiersz(
                    zestaw.id(),
                    zestaw.nazwa(komunikaty.jezyk()),
                    status(zestaw.status()),
                    Slownik.wartosc(komunikaty.jezyk(), zestaw.obowiazujeOd()),
                    koniec));
            sklad.akapit(ID, komunikaty.get("wersje.zrodlo") + " ", zestaw.zrodlo());
            if (zestaw.wycofany() != null) {
                sklad.akapit(ID, komunikaty.get("wersje.wycofany") + " ", zestaw.wycofany());
            }
        }
        srodowisko.wyjscie().pisz(sklad.toString());
        return KodWyjscia.SPELNIA;
    }

    private String status(String status) {
        String klucz = "wersje.status." + status;
        return Komunikaty.TEKSTY.has(komunikaty.jezyk(), klucz) ? komunikaty.get(klucz) : status;
    }

    private static String wiersz(String id, String nazwa, String status, String od, String koniec) {
        return Sklad.dopelnij(id, ID)
                + Sklad.dopelnij(nazwa, NAZWA)
                + Sklad.dopelnij(status, STATUS)
                + Sklad.dopelnij(od, DATA)
                + koniec;
    }
}

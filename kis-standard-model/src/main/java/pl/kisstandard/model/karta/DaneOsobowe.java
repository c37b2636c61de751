package pl.kisstandard.model.karta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;

/** Erases from a karta what may name or describe a person. */
final class DaneOsobowe {

    /** Fields whose entry is told by a name that the applicant made up. */
    private static final Pattern NAZWANE = Pattern.compile("/bazaLokalowa/pomieszczenia/\\d+/\\w+");

    /** Fields that hold the designation of a person. */
    private static final Pattern OZNACZENIA = Pattern.compile("/kadra/stanowiska/\\d+/osoba");

    private static final Pattern OSTATNI = Pattern.compile("/[^/]+(/\\d+)?$");

    private final Set<String> usuniete = new LinkedHashSet<>();

    private DaneOsobowe() {}

    static KartaStandardu usun(KartaStandardu karta) {
        return new DaneOsobowe().karta(karta);
    }

    private KartaStandardu karta(KartaStandardu k) {
        if (k.osobaKoordynujaca() != null) {
            usuniete.add("/osobaKoordynujaca");
        }
        List<WynikKryterium> kryteria =
                k.kryteria().stream().map(this::kryterium).toList();
        return new KartaStandardu(
                k.wersjaModelu(),
                k.standard(),
                k.jednostkaCertyfikujaca(),
                null,
                k.wnioskodawca(),
                k.klub(),
                k.ocenaFormalna(),
                kryteria,
                k.opinia(),
                k.uzasadnienieOpinii(),
                k.dataSporzadzenia(),
                pochodzenie(k.pochodzenie()));
    }

    private Pochodzenie pochodzenie(Pochodzenie p) {
        return new Pochodzenie(
                p.wersjaBiblioteki(),
                p.zestaw(),
                p.sumaZestawu(),
                p.szkic(),
                p.zmienioneParametry(),
                p.plik(),
                p.sumaWniosku(),
                p.naDzien(),
                new ArrayList<>(usuniete));
    }

    private WynikKryterium kryterium(WynikKryterium k) {
        return new WynikKryterium(
                k.id(),
                k.kod(),
                k.zakres(),
                k.grupa(),
                k.komorka(),
                k.poziomWymagalny(),
                k.przeklad(),
                k.wynik(),
                k.przyczyna(),
                k.zdanie(),
                odczyty(k.odczyty()),
                k.parametry(),
                k.brakujaceOdpowiedzi().stream().map(this::odpowiedz).toList(),
                k.podstawa(),
                k.zalecenie(),
                k.uwagi().stream()
                        .map(u -> new Uwaga(u.kod(), u.zdanie(), odczyty(u.odczyty())))
                        .toList(),
                k.regula());
    }

    private List<Odczyt> odczyty(List<Odczyt> odczyty) {
        return odczyty.stream().map(this::odczyt).toList();
    }

    private Odczyt odczyt(Odczyt o) {
        if (o.opis() != null) {
            usuniete.add(obok(o.wskaznik(), "opis"));
        }
        boolean oznaczenie =
                o.wartosc() != null && OZNACZENIA.matcher(o.wskaznik()).matches();
        if (oznaczenie) {
            usuniete.add(o.wskaznik());
        }
        return new Odczyt(o.wskaznik(), nazwa(o.wskaznik(), o.element()), oznaczenie ? null : o.wartosc(), null);
    }

    private BrakujacaOdpowiedz odpowiedz(BrakujacaOdpowiedz b) {
        return new BrakujacaOdpowiedz(b.wskaznik(), nazwa(b.wskaznik(), b.element()));
    }

    private @Nullable String nazwa(String wskaznik, @Nullable String element) {
        if (element == null || !NAZWANE.matcher(wskaznik).matches()) {
            return element;
        }
        usuniete.add(obok(wskaznik, "nazwa"));
        return null;
    }

    /** The field of another name in the same entry or section; of a list of bare values the one beside the list. */
    private static String obok(String wskaznik, String pole) {
        return OSTATNI.matcher(wskaznik).replaceFirst("/" + pole);
    }
}

package pl.kisstandard.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.OcenaFormalna.UwagaFormalna;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Osoba;

/** The karta standardu as a text to be read on a screen, on paper or aloud. */
final class KartaTekst {

    private static final int KOLUMNA = 28;
    private static final int CYFR_SUMY = 16;

    private final KartaStandardu karta;
    private final Styl styl;
    private final Sklad sklad = new Sklad();
    private final OpisKryterium opis;

    private KartaTekst(KartaStandardu karta, Styl styl) {
        this.karta = karta;
        this.styl = styl;
        this.opis = new OpisKryterium(styl, sklad);
    }

    /** The whole karta of a file, lines ended by {@code \n}. */
    static String render(String plik, KartaStandardu karta, Styl styl) {
        return new KartaTekst(karta, styl).render(plik);
    }

    private String render(String plik) {
        naglowek(plik);
        zmienioneParametry();
        sklad.pusta();
        new TabelaKryteriow(styl, sklad).pisz(karta.kryteria());
        doPoprawy();
        reszta(Wynik.SPELNIENIE);
        reszta(Wynik.NIE_DOTYCZY);
        uwagi();
        opinia();
        pochodzenie();
        return sklad.toString();
    }

    private void naglowek(String plik) {
        sklad.kreska('═');
        sklad.linia(styl.get("tytul"));
        sklad.linia(karta.standard());
        sklad.kreska('═');
        sklad.akapit(0, "", styl.get("nota")).pusta();
        pole("plik", plik);
        pole("wnioskodawca", podano(karta.wnioskodawca()));
        pole("klub", podano(karta.klub()));
        JednostkaCertyfikujaca jednostka = karta.jednostkaCertyfikujaca();
        if (jednostka != null) {
            pole("jednostka", polacz(jednostka.nazwa(), jednostka.adres()));
        }
        Osoba osoba = karta.osobaKoordynujaca();
        if (osoba != null) {
            pole("koordynator", polacz(osoba.imieNazwisko(), osoba.kontakt()));
        }
        pole("formalna", Slownik.kod(styl.jezyk(), karta.ocenaFormalna().stan().name()));
        for (UwagaFormalna uwaga : karta.ocenaFormalna().uwagi()) {
            sklad.akapit(KOLUMNA, "– ", uwaga.komunikat() + " [" + uwaga.wskaznik() + "]");
        }
        pole("data", karta.dataSporzadzenia() == null ? "……" : Slownik.wartosc(styl.jezyk(), karta.dataSporzadzenia()));
        sklad.linia(Sklad.dopelnij(styl.get("propozycja"), KOLUMNA) + styl.opinia(karta.opinia()));
        sklad.akapit(KOLUMNA, "", liczby());
    }

    private void zmienioneParametry() {
        List<ZmienionyParametr> zmienione = karta.pochodzenie().zmienioneParametry();
        if (!zmienione.isEmpty()) {
            sklad.pusta().kreska('!');
            sklad.linia(styl.get("parametry-zmienione"));
        }
        for (ZmienionyParametr p : zmienione) {
            String wartosc = Slownik.wartosc(styl.jezyk(), p.wartosc());
            String zmiana = styl.get("zmieniony", Slownik.wartosc(styl.jezyk(), p.opublikowana()));
            sklad.akapit(0, "– ", p.adres() + ": " + wartosc + " – " + zmiana);
        }
        if (!zmienione.isEmpty()) {
            sklad.kreska('!');
        }
    }

    private void doPoprawy() {
        List<WynikKryterium> kryteria = Stream.of(Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH, Wynik.NIEOCENIONE)
                .flatMap(this::kryteria)
                .toList();
        tytul(styl.get("co-poprawic"));
        if (kryteria.isEmpty()) {
            sklad.akapit(0, "", styl.get("co-poprawic.nic")).pusta();
        }
        kryteria.forEach(opis::pelny);
    }

    private void reszta(Wynik wynik) {
        List<WynikKryterium> kryteria = kryteria(wynik).toList();
        if (!kryteria.isEmpty()) {
            tytul(styl.get("dzial." + wynik));
            kryteria.forEach(opis::krotki);
        }
    }

    private void uwagi() {
        List<WynikKryterium> kryteria =
                karta.kryteria().stream().filter(k -> !k.uwagi().isEmpty()).toList();
        if (!kryteria.isEmpty()) {
            tytul(styl.get("uwagi"));
        }
        for (WynikKryterium k : kryteria) {
            opis.naglowek(k);
            k.uwagi().forEach(opis::uwaga);
            sklad.pusta();
        }
    }

    private void opinia() {
        tytul(styl.get("opinia"));
        sklad.linia(styl.opinia(karta.opinia()));
        sklad.akapit(0, "", karta.uzasadnienieOpinii());
        sklad.akapit(0, "", liczby()).pusta();
    }

    private void pochodzenie() {
        Pochodzenie p = karta.pochodzenie();
        sklad.kreska('─');
        pole("pochodzenie.zestaw", styl.get("pochodzenie.suma", p.zestaw(), skrot(p.sumaZestawu())));
        pole("pochodzenie.program", "kis-standard " + p.wersjaBiblioteki());
        if (p.sumaWniosku() != null) {
            pole("pochodzenie.wniosek", skrot(p.sumaWniosku()));
        }
    }

    /** How many criteria have each verdict, in a form that needs no plurals. */
    private String liczby() {
        String spelnione =
                styl.get("liczby", karta.ile(Wynik.SPELNIENIE), karta.kryteria().size());
        return Stream.of(Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH, Wynik.NIE_DOTYCZY, Wynik.NIEOCENIONE)
                .filter(w -> w == Wynik.ODCHYLENIE || karta.ile(w) > 0)
                .map(w -> styl.get("liczby." + w, karta.ile(w)))
                .collect(Collectors.joining("; ", spelnione + "; ", "."));
    }

    private Stream<WynikKryterium> kryteria(Wynik wynik) {
        return karta.kryteria().stream().filter(k -> k.wynik() == wynik);
    }

    private void tytul(String tytul) {
        sklad.pusta().linia(tytul).linia("─".repeat(Sklad.dlugosc(tytul)));
    }

    private void pole(String etykieta, String tresc) {
        sklad.etykieta(0, KOLUMNA, styl.get(etykieta), tresc);
    }

    private String podano(@Nullable String wartosc) {
        return wartosc == null || wartosc.isBlank() ? Slownik.wartosc(styl.jezyk(), null) : wartosc;
    }

    private static String polacz(@Nullable String jeden, @Nullable String drugi) {
        return Stream.of(jeden, drugi).filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(", "));
    }

    private static String skrot(String suma) {
        return suma.length() > CYFR_SUMY ? suma.substring(0, CYFR_SUMY) + "…" : suma;
    }
}

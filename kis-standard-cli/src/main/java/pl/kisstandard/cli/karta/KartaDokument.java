package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Osoba;

/**
 * Composes the karta standardu for people: the header and tables of Formularz 3 with its closing fields, then what to
 * correct, remarks, clauses, and where the karta comes from.
 */
public final class KartaDokument {

    private final KartaStandardu karta;
    private final SlowaKarty slowa;
    private final @Nullable String katalog;
    private final List<Blok> bloki = new ArrayList<>();

    private KartaDokument(KartaStandardu karta, Jezyk jezyk, @Nullable String katalog) {
        this.karta = karta;
        this.slowa = new SlowaKarty(jezyk);
        this.katalog = katalog;
    }

    /**
     * The whole karta.
     *
     * @param plik name of the file it was made from
     * @param katalog relative address of the rule catalogue, to which each row then links; null when there is none
     */
    public static Dokument of(String plik, KartaStandardu karta, Jezyk jezyk, @Nullable String katalog) {
        return new KartaDokument(karta, jezyk, katalog).skladaj(plik);
    }

    private Dokument skladaj(String plik) {
        RamkaSzkicu szkic = new RamkaSzkicu(slowa.jezyk());
        bloki.addAll(szkic.bloki(karta.pochodzenie()));
        bloki.add(new Blok.Wazne(List.of(Akapit.of(slowa.get("nota")))));
        naglowek(plik);
        tytul("karta", null);
        bloki.addAll(new TabelaStandardu(slowa, katalog).tabele(karta));
        przypisy();
        opinia();
        bloki.addAll(new CoPoprawic(slowa).bloki(karta));
        bloki.addAll(new Podstawy(slowa).bloki(karta.kryteria()));
        pochodzenie();
        usuniete();
        return new Dokument(slowa.jezyk(), szkic.tytul(slowa.get("tytul"), karta.pochodzenie()), bloki);
    }

    private void naglowek(String plik) {
        List<Pole> pola = new ArrayList<>();
        pola.add(pole("standard", karta.standard()));
        JednostkaCertyfikujaca jednostka = karta.jednostkaCertyfikujaca();
        if (jednostka != null) {
            pola.add(pole("jednostka", polacz(jednostka.nazwa(), jednostka.adres())));
        }
        Osoba osoba = karta.osobaKoordynujaca();
        if (osoba != null) {
            pola.add(pole("koordynator", polacz(osoba.imieNazwisko(), osoba.kontakt())));
        }
        pola.add(pole("wnioskodawca", slowa.podano(karta.wnioskodawca())));
        pola.add(pole("klub", slowa.podano(karta.klub())));
        pola.add(pole("plik", plik));
        pola.add(pole("formalna", slowa.kod(karta.ocenaFormalna().stan())));
        pola.add(propozycja());
        bloki.add(new Pola(pola));
    }

    private Pole propozycja() {
        Akapit slowo = Akapit.of(slowa.ocena(karta.opinia()));
        return new Pole(slowa.get("propozycja"), List.of(slowo, Akapit.of(liczby())));
    }

    private void przypisy() {
        Set<Wynik> wyniki = EnumSet.noneOf(Wynik.class);
        karta.kryteria().forEach(k -> wyniki.add(k.wynik()));
        wyniki.removeIf(Wynik::urzedowy);
        if (!wyniki.isEmpty()) {
            bloki.add(Akapit.of(slowa.get("przypis")));
            bloki.add(new Blok.Lista(wyniki.stream()
                    .map(w -> Akapit.of(slowa.slowo(w) + " " + slowa.get("przypis." + w)))
                    .toList()));
        }
    }

    private void opinia() {
        tytul("opinia", null);
        bloki.add(Akapit.of(slowa.ocena(karta.opinia())));
        bloki.add(Akapit.of(karta.uzasadnienieOpinii()));
        bloki.add(Akapit.of(liczby()));
        String data =
                karta.dataSporzadzenia() == null ? slowa.get("data.puste") : slowa.wartosc(karta.dataSporzadzenia());
        bloki.add(new Pola(List.of(pole("data", data))));
    }

    /** How many criteria have each verdict, in a form that needs no plurals. */
    private String liczby() {
        String spelnione = slowa.get(
                "liczby", karta.ile(Wynik.SPELNIENIE), karta.kryteria().size());
        return Stream.of(Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH, Wynik.NIE_DOTYCZY, Wynik.NIEOCENIONE)
                .filter(w -> w == Wynik.ODCHYLENIE || karta.ile(w) > 0)
                .map(w -> slowa.get("liczby." + w, karta.ile(w)))
                .collect(Collectors.joining("; ", spelnione + "; ", "."));
    }

    private void pochodzenie() {
        Pochodzenie p = karta.pochodzenie();
        tytul("pochodzenie", null);
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(
                slowa.get("pochodzenie.zestaw"),
                new Fragment.Kod(new RamkaSzkicu(slowa.jezyk()).tytul(p.zestaw(), p))));
        pola.add(Pole.of(slowa.get("pochodzenie.suma-zestawu"), new Fragment.Kod(p.sumaZestawu())));
        pola.add(pole("pochodzenie.program", "kis-standard " + p.wersjaBiblioteki()));
        if (p.sumaWniosku() != null) {
            pola.add(Pole.of(slowa.get("pochodzenie.suma-wniosku"), new Fragment.Kod(p.sumaWniosku())));
        }
        if (katalog != null) {
            Fragment odnosnik = new Fragment.Odnosnik(slowa.get("pochodzenie.katalog.odnosnik"), katalog);
            pola.add(Pole.of(slowa.get("pochodzenie.katalog"), odnosnik));
        }
        bloki.add(new Pola(pola));
    }

    private void usuniete() {
        if (karta.pochodzenie().usunieteDaneOsobowe() == null) {
            return;
        }
        List<String> usuniete = slowa.usuniete(karta);
        tytul("usuniete", null);
        bloki.add(Akapit.of(slowa.get(usuniete.isEmpty() ? "usuniete.nic" : "usuniete.wstep")));
        if (!usuniete.isEmpty()) {
            bloki.add(new Blok.Lista(usuniete.stream().map(Akapit::of).toList()));
        }
    }

    private void tytul(String klucz, @Nullable String kotwica) {
        bloki.add(new Naglowek(2, slowa.get(klucz), kotwica));
    }

    private Pole pole(String klucz, String tresc) {
        return Pole.of(slowa.get(klucz), tresc);
    }

    private static String polacz(@Nullable String jeden, @Nullable String drugi) {
        return Stream.of(jeden, drugi).filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(", "));
    }

    /** Anchor of a criterion in a part of the karta. */
    static String kotwica(String czesc, WynikKryterium kryterium) {
        return czesc + "-" + kryterium.id();
    }
}

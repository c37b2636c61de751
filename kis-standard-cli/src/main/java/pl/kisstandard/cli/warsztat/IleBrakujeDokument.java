package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Lista;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Blok.Wazne;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.warsztat.BrakKryterium;
import pl.kisstandard.rules.warsztat.BrakKryterium.Pewnosc;
import pl.kisstandard.rules.warsztat.BrakKryterium.Rozwiazanie;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;
import pl.kisstandard.rules.warsztat.Krok;

/** Composes what would have to change in wnioski for them to fulfil the standard. */
public final class IleBrakujeDokument {

    private final SlowaWarsztatu slowa;
    private final boolean wiele;
    private final List<Blok> bloki = new ArrayList<>();

    private IleBrakujeDokument(SlowaWarsztatu slowa, boolean wiele) {
        this.slowa = slowa;
        this.wiele = wiele;
    }

    /**
     * The whole document.
     *
     * @param wiele whether there may be several wnioski, each with a heading of its own
     */
    public static Dokument of(List<PrzejrzanyWniosek> wnioski, boolean wiele, Jezyk jezyk) {
        SlowaWarsztatu slowa = new SlowaWarsztatu(jezyk);
        IleBrakujeDokument dokument = new IleBrakujeDokument(slowa, wiele);
        if (wiele) {
            dokument.bloki.add(Akapit.of(slowa.get("brakuje.wstep")));
        }
        wnioski.forEach(dokument::wniosek);
        dokument.nieocenione(wnioski);
        return new Dokument(jezyk, slowa.get("brakuje"), dokument.bloki);
    }

    private void nieocenione(List<PrzejrzanyWniosek> wnioski) {
        List<Akapit> nieocenione = wnioski.stream()
                .filter(w -> w.braki() == null)
                .map(w -> Akapit.of(w.plik() + ": " + w.powod()))
                .toList();
        if (!nieocenione.isEmpty()) {
            bloki.add(new Naglowek(2, slowa.get("brakuje.nieocenione"), null));
            bloki.add(new Lista(nieocenione));
        }
    }

    private void wniosek(PrzejrzanyWniosek wniosek) {
        Braki braki = wniosek.braki();
        if (braki == null) {
            return;
        }
        List<Pole> pola = new ArrayList<>();
        if (wiele) {
            bloki.add(new Naglowek(2, wniosek.plik(), null));
        }
        pola.add(Pole.of(slowa.get("brakuje.plik"), wniosek.plik()));
        pola.add(Pole.of(
                slowa.get("brakuje.kryteria"), kody(braki.kryteria().stream().map(BrakKryterium::teraz))));
        if (!braki.kryteria().isEmpty()) {
            pola.add(Pole.of(
                    slowa.get("brakuje.kroki"), String.valueOf(braki.kroki().size())));
            pola.add(Pole.of(
                    slowa.get("brakuje.po"),
                    new Fragment.Mocny(slowa.opinia(braki.po().opinia()))));
        }
        bloki.add(new Pola(pola));
        nadal(braki.po());
        if (braki.kryteria().isEmpty() && braki.po().opinia() == Opinia.SPELNIA) {
            bloki.add(Akapit.of(slowa.get("brakuje.niczego")));
        } else if (!wiele) {
            bloki.add(Akapit.of(slowa.get("brakuje.wstep")));
        }
        if (!wiele && !braki.kryteria().isEmpty()) {
            bloki.add(new Naglowek(2, slowa.get("brakuje.kryteria"), null));
        }
        braki.kryteria().forEach(this::kryterium);
        if (braki.kryteria().size() > 1) {
            bloki.add(new Naglowek(wiele ? 3 : 2, slowa.get("brakuje.razem"), null));
            bloki.add(new Lista(braki.kroki().stream().map(this::punkt).toList()));
        }
    }

    private Akapit punkt(Krok krok) {
        String pomylka = krok.pomylka() ? " – " + slowa.get("brakuje.jesli-pomylka") : "";
        return Akapit.of(new Zalecenie(slowa).of(krok) + pomylka);
    }

    /** Why the whole still does not fulfil the standard after all changes. */
    private void nadal(KartaStandardu po) {
        if (po.opinia() != Opinia.SPELNIA) {
            List<Akapit> powody = new ArrayList<>();
            powody.add(Akapit.of(slowa.get("brakuje.nadal")));
            po.kryteria().stream()
                    .filter(k -> k.wynik() != Wynik.SPELNIENIE && k.wynik() != Wynik.NIE_DOTYCZY)
                    .forEach(k -> powody.add(Akapit.of(
                            new Fragment.Tekst(k.kod() + ": "),
                            slowa.ocena(k.wynik()),
                            new Fragment.Tekst(" – " + k.zdanie()))));
            bloki.add(new Wazne(powody));
        }
    }

    private String kody(Stream<WynikKryterium> kryteria) {
        List<String> kody = kryteria.map(WynikKryterium::kod).toList();
        return kody.isEmpty() ? slowa.get("brakuje.nic") : kody.size() + " (" + String.join(", ", kody) + ")";
    }

    private void kryterium(BrakKryterium brak) {
        WynikKryterium k = brak.teraz();
        String nazwa = k.przeklad() == null ? k.poziomWymagalny() : k.przeklad();
        bloki.add(new Naglowek(3, k.kod() + " " + nazwa, wiele ? null : k.id()));
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("brakuje.teraz"), slowa.ocena(k.wynik()), new Fragment.Tekst(" – " + k.zdanie())));
        List<Rozwiazanie> rozwiazania = brak.rozwiazania();
        for (int i = 0; i < rozwiazania.size(); i++) {
            String etykieta = i == 0 ? slowa.get("brakuje.zmiana") : slowa.get("brakuje.albo");
            pola.add(new Pole(etykieta, zmiana(rozwiazania.get(i))));
        }
        if (brak.wiecej() > 0) {
            pola.add(Pole.of(slowa.get("brakuje.albo"), slowa.get("brakuje.wiecej", brak.wiecej())));
        }
        if (brak.pewnosc() != Pewnosc.NAJMNIEJSZA) {
            pola.add(Pole.of(slowa.get("brakuje.pewnosc"), slowa.get("pewnosc." + brak.pewnosc())));
        }
        bloki.add(new Pola(pola));
    }

    private List<Akapit> zmiana(Rozwiazanie r) {
        List<Akapit> akapity = new ArrayList<>();
        List<String> kroki = r.kroki().stream().map(new Zalecenie(slowa)::of).toList();
        for (int i = 0; i < kroki.size(); i++) {
            String oraz = i + 1 < kroki.size() ? " " + slowa.get("brakuje.oraz") : ".";
            akapity.add(Akapit.of(kroki.get(i) + oraz));
        }
        if (r.pomylka()) {
            akapity.add(Akapit.of(slowa.get("brakuje.pomylka")));
        }
        if (r.po().wynik() == Wynik.NIE_DOTYCZY) {
            akapity.add(Akapit.of(slowa.get("brakuje.nie-dotyczy")));
        }
        return akapity;
    }
}

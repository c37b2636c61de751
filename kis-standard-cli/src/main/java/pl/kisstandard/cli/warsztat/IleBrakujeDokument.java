package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.warsztat.BrakKryterium;
import pl.kisstandard.rules.warsztat.BrakKryterium.Rozwiazanie;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;

/** Composes what would have to change in a wniosek for it to fulfil the standard. */
public final class IleBrakujeDokument {

    private final SlowaWarsztatu slowa;
    private final List<Blok> bloki = new ArrayList<>();

    private IleBrakujeDokument(SlowaWarsztatu slowa) {
        this.slowa = slowa;
    }

    /**
     * The whole document.
     *
     * @param plik name of the file of the wniosek
     */
    public static Dokument of(String plik, Braki braki, Jezyk jezyk) {
        SlowaWarsztatu slowa = new SlowaWarsztatu(jezyk);
        IleBrakujeDokument dokument = new IleBrakujeDokument(slowa);
        dokument.skladaj(plik, braki);
        return new Dokument(jezyk, slowa.get("brakuje"), dokument.bloki);
    }

    private void skladaj(String plik, Braki braki) {
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("brakuje.plik"), plik));
        pola.add(Pole.of(
                slowa.get("brakuje.kryteria"), kody(braki.kryteria().stream().map(BrakKryterium::teraz))));
        if (!braki.kryteria().isEmpty()) {
            pola.add(Pole.of(
                    slowa.get("brakuje.kroki"), String.valueOf(braki.kroki().size())));
            pola.add(Pole.of(
                    slowa.get("brakuje.po"),
                    new Fragment.Mocny(slowa.opinia(braki.po().opinia())),
                    new Fragment.Tekst(" – " + slowa.get("brakuje.sprawdzone"))));
            String nadal = kody(braki.po().kryteria().stream()
                    .filter(k -> k.wynik() != Wynik.SPELNIENIE && k.wynik() != Wynik.NIE_DOTYCZY));
            if (!nadal.equals(slowa.get("brakuje.nic"))) {
                pola.add(Pole.of(slowa.get("brakuje.nadal"), nadal));
            }
        }
        bloki.add(new Pola(pola));
        bloki.add(Akapit.of(slowa.get(braki.kryteria().isEmpty() ? "brakuje.niczego" : "brakuje.wstep")));
        braki.kryteria().forEach(this::kryterium);
    }

    private String kody(Stream<WynikKryterium> kryteria) {
        List<String> kody = kryteria.map(WynikKryterium::kod).toList();
        return kody.isEmpty() ? slowa.get("brakuje.nic") : kody.size() + " (" + String.join(", ", kody) + ")";
    }

    private void kryterium(BrakKryterium brak) {
        WynikKryterium k = brak.teraz();
        String nazwa = k.przeklad() == null ? k.poziomWymagalny() : k.przeklad();
        bloki.add(new Naglowek(2, k.kod() + " " + nazwa, k.id()));
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("brakuje.teraz"), slowa.ocena(k.wynik()), new Fragment.Tekst(" – " + k.zdanie())));
        List<Rozwiazanie> rozwiazania = brak.rozwiazania();
        for (int i = 0; i < rozwiazania.size(); i++) {
            String etykieta = i == 0 ? slowa.get("brakuje.zmiana") : slowa.get("brakuje.albo");
            pola.add(new Pole(etykieta, zmiana(rozwiazania.get(i))));
        }
        pola.add(Pole.of(slowa.get("brakuje.pewnosc"), slowa.get("pewnosc." + brak.pewnosc())));
        bloki.add(new Pola(pola));
    }

    private List<Akapit> zmiana(Rozwiazanie r) {
        List<Akapit> akapity = new ArrayList<>();
        new OpisKrokow(slowa).opisz(r.kroki()).forEach(krok -> akapity.add(Akapit.of(krok)));
        if (r.po().wynik() == Wynik.NIE_DOTYCZY) {
            akapity.add(Akapit.of(slowa.get("brakuje.nie-dotyczy")));
        }
        return akapity;
    }
}

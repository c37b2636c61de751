package pl.kisstandard.cli.karta;

import java.util.ArrayList;
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
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.OcenaFormalna.UwagaFormalna;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;

/** What the applicant is to do, deviations first; then remarks for the person who decides. */
record CoPoprawic(SlowaKarty slowa) {

    List<Blok> bloki(KartaStandardu karta) {
        List<Blok> bloki = new ArrayList<>();
        bloki.add(new Naglowek(2, slowa.get("co-poprawic"), null));
        List<WynikKryterium> kryteria = Stream.of(Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH, Wynik.NIEOCENIONE)
                .flatMap(wynik -> karta.kryteria().stream().filter(k -> k.wynik() == wynik))
                .toList();
        List<UwagaFormalna> formalne = karta.ocenaFormalna().uwagi();
        if (kryteria.isEmpty() && formalne.isEmpty()) {
            bloki.add(Akapit.of(slowa.get("co-poprawic.nic")));
        }
        for (WynikKryterium k : kryteria) {
            bloki.add(naglowek(k, KartaDokument.kotwica("popraw", k)));
            bloki.add(new Pola(kryterium(k)));
        }
        if (!formalne.isEmpty()) {
            bloki.add(new Naglowek(3, slowa.get("co-poprawic.formalnie"), null));
            bloki.add(new Blok.Lista(
                    formalne.stream().map(u -> Akapit.of(u.komunikat())).toList()));
        }
        uwagi(karta, bloki);
        return bloki;
    }

    private List<Pole> kryterium(WynikKryterium k) {
        OpisOdczytow opis = new OpisOdczytow(slowa);
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("wynik"), slowa.ocena(k.wynik())));
        pola.add(Pole.of(slowa.get("przyczyna"), k.zdanie()));
        if (k.zalecenie() != null) {
            pola.add(Pole.of(slowa.get("zalecenie"), k.zalecenie()));
        }
        dodaj(pola, sprzeczne(k) ? "do-wyjasnienia" : "brakuje", opis.brakujace(k.brakujaceOdpowiedzi()));
        dodaj(pola, "we-wniosku", opis.podane(k.odczyty()));
        return pola;
    }

    private void dodaj(List<Pole> pola, String klucz, List<Akapit> tresc) {
        if (!tresc.isEmpty()) {
            pola.add(new Pole(slowa.get(klucz), tresc));
        }
    }

    /** Whether an answer asked for was given already, and so has to be put right. */
    static boolean sprzeczne(WynikKryterium k) {
        Set<String> podane = k.odczyty().stream()
                .filter(o -> o.wartosc() != null)
                .map(Odczyt::wskaznik)
                .collect(Collectors.toSet());
        return k.brakujaceOdpowiedzi().stream()
                .map(BrakujacaOdpowiedz::wskaznik)
                .anyMatch(podane::contains);
    }

    private void uwagi(KartaStandardu karta, List<Blok> bloki) {
        List<WynikKryterium> kryteria =
                karta.kryteria().stream().filter(k -> !k.uwagi().isEmpty()).toList();
        if (!kryteria.isEmpty()) {
            bloki.add(new Naglowek(2, slowa.get("uwagi"), null));
            bloki.add(Akapit.of(slowa.get("uwagi.wstep")));
        }
        for (WynikKryterium k : kryteria) {
            bloki.add(naglowek(k, null));
            for (Uwaga uwaga : k.uwagi()) {
                bloki.add(Akapit.of(uwaga.zdanie()));
                List<Akapit> podane = new OpisOdczytow(slowa).podane(uwaga.odczyty());
                if (!podane.isEmpty()) {
                    bloki.add(new Blok.Lista(podane));
                }
            }
        }
    }

    private Naglowek naglowek(WynikKryterium k, @Nullable String kotwica) {
        String przeklad = k.przeklad();
        Fragment nazwa = przeklad == null ? slowa.polski(k.poziomWymagalny()) : new Fragment.Tekst(przeklad);
        return new Naglowek(3, List.of(new Fragment.Tekst(k.kod() + " "), nazwa), kotwica);
    }
}

package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Stanowisko;
import pl.kisstandard.model.wniosek.Wniosek;

/** Rows K1 to K4. */
final class WyliczeniaKadry {
    private static final List<RolaKadry> SPECJALISCI =
            List.of(RolaKadry.PSYCHOLOG, RolaKadry.PRAWNIK, RolaKadry.TERAPEUTA, RolaKadry.DORADCA_ZAWODOWY);
    private static final List<RolaKadry> ADMINISTRACJA = List.of(
            RolaKadry.PRACOWNIK_ADMINISTRACYJNY, RolaKadry.KSIEGOWY, RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY);

    private WyliczeniaKadry() {}

    static List<Wyliczenie> wszystkie() {
        return List.of(
                new Wyliczenie("kadra-lider", 1_687, WyliczeniaKadry::lider),
                new Wyliczenie("kadra-pracownik-socjalny", 241, WyliczeniaKadry::pracownikSocjalny),
                new Wyliczenie("kadra-specjalisci-reintegracji", 14_407, () -> zRolami(SPECJALISCI)),
                new Wyliczenie("kadra-administracyjno-ksiegowy", 2_059, () -> zRolami(ADMINISTRACJA)));
    }

    /** Up to three lines about the lider beside every way of naming, or not naming, one in the header. */
    private static Stream<Wniosek> lider() {
        List<Osoba> kierownicy = new ArrayList<>();
        kierownicy.add(null);
        kierownicy.add(new Osoba(null, "kontakt"));
        kierownicy.add(new Osoba("", null));
        kierownicy.add(new Osoba(" ", null));
        kierownicy.add(new Osoba("\t\n", null));
        kierownicy.add(new Osoba("Lider Klubu", null));
        kierownicy.add(new Osoba(" L ", "kontakt"));
        return kierownicy.stream()
                .flatMap(kierownik -> jednaRola(RolaKadry.LIDER).map(w -> Wzor.zKierownikiem(w, kierownik)));
    }

    private static Stream<Wniosek> pracownikSocjalny() {
        return jednaRola(RolaKadry.PRACOWNIK_SOCJALNY);
    }

    private static Stream<Wniosek> jednaRola(RolaKadry rola) {
        return wnioski(List.of(rola), Kombinacje.ciagi(linie(rola, Kombinacje.ODPOWIEDZI), 3));
    }

    /** Every state of each of the roles. */
    private static Stream<Wniosek> zRolami(List<RolaKadry> role) {
        List<List<List<Stanowisko>>> wybory = role.stream()
                .map(rola ->
                        Kombinacje.STANY.stream().map(stan -> linie(rola, stan)).toList())
                .toList();
        return wnioski(role, Kombinacje.zestawienia(wybory));
    }

    /** The lines in a section of each openness, alone and beside all the other roles; and no section. */
    private static Stream<Wniosek> wnioski(List<RolaKadry> role, List<List<Stanowisko>> listy) {
        Wniosek wzor = Wzor.wniosek();
        List<Stanowisko> reszta = wzor.kadra().stanowiska().stream()
                .filter(stanowisko -> !role.contains(stanowisko.rola()))
                .toList();
        Stream<Wniosek> wnioski = Kombinacje.ODPOWIEDZI.stream()
                .flatMap(kompletna -> Kombinacje.zestawienia(List.of(listy, List.of(List.of(), reszta))).stream()
                        .map(stanowiska -> Wzor.zKadra(wzor, Wzor.kadra(kompletna, stanowiska))));
        return Stream.concat(Stream.of(Wzor.zKadra(wzor, null)), wnioski);
    }

    private static List<Stanowisko> linie(RolaKadry rola, List<Boolean> odpowiedzi) {
        return odpowiedzi.stream()
                .map(obsadzone -> Wzor.stanowisko(rola, obsadzone))
                .toList();
    }
}

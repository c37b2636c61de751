package pl.kisstandard.pomiary.silniki;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** A wniosek as the inputs of the DMN model: what it says of each thing, TAK, NIE or NIEZNANE; rooms and agreements one by one. */
record KontekstDmn(Wniosek wniosek, Odpowiedzi odpowiedzi) {

    void wypelnij(DMNContext kontekst) {
        kontekst.set("lokal", lokal(wniosek.bazaLokalowa()));
        kontekst.set("kadra", kadra());
        kontekst.set("organizacja", organizacja(wniosek.przygotowanieOrganizacyjne()));
        kontekst.set("wspolpraca", wspolpraca(wniosek.wspolpracaLokalna()));
        kontekst.set("indywidualne", indywidualne());
        kontekst.set("grupowe", grupowe());
    }

    private static Map<String, Object> lokal(@Nullable BazaLokalowa baza) {
        StopienPrzystosowania stopien = baza == null ? null : baza.stopienPrzystosowania();
        Map<String, Object> lokal = new HashMap<>();
        lokal.put("doZajec", pokoje(baza, RodzajPomieszczenia.DO_ZAJEC));
        lokal.put("higieniczne", pokoje(baza, RodzajPomieszczenia.HIGIENICZNO_SANITARNE));
        lokal.put("zamknieta", baza != null && Lokal.zamknieta(baza));
        lokal.put("potrzeba", stan(baza == null ? null : baza.potrzebaPrzystosowania()));
        lokal.put("oczekiwani", stan(baza == null ? null : baza.uczestnicyZNiepelnosprawnosciami()));
        lokal.put("stopien", stopien == null ? "NIEZNANE" : stopien.name());
        return lokal;
    }

    private static List<Map<String, Object>> pokoje(@Nullable BazaLokalowa baza, RodzajPomieszczenia rodzaj) {
        List<Map<String, Object>> pokoje = new ArrayList<>();
        List<Pomieszczenie> wszystkie = baza == null ? List.of() : baza.pomieszczenia();
        for (int i = 0; i < wszystkie.size(); i++) {
            if (wszystkie.get(i).rodzaj() == rodzaj) {
                pokoje.add(Map.of(
                        "dostepne", stan(Lokal.odpowiedz(wszystkie, i, Pomieszczenie::dostepne)),
                        "przystosowane", stan(Lokal.odpowiedz(wszystkie, i, Pomieszczenie::przystosowane))));
            }
        }
        return pokoje;
    }

    private Map<String, Object> kadra() {
        Map<String, Object> kadra = stany(
                odpowiedzi.role,
                RolaKadry.LIDER,
                RolaKadry.PRACOWNIK_SOCJALNY,
                RolaKadry.PSYCHOLOG,
                RolaKadry.PRAWNIK,
                RolaKadry.TERAPEUTA,
                RolaKadry.DORADCA_ZAWODOWY);
        RolaKadry lacznie = RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY;
        czesc(kadra, odpowiedzi.role, RolaKadry.PRACOWNIK_ADMINISTRACYJNY, lacznie);
        czesc(kadra, odpowiedzi.role, RolaKadry.KSIEGOWY, lacznie);
        kadra.put("kierownik", Odpowiedzi.nazwany(wniosek.kierownik()));
        kadra.put("zaprzeczonoLiderowi", odpowiedzi.role.zaprzeczono(RolaKadry.LIDER));
        return kadra;
    }

    private Map<String, Object> organizacja(@Nullable PrzygotowanieOrganizacyjne sekcja) {
        Map<String, Object> organizacja = stany(
                odpowiedzi.narzedzia,
                RodzajNarzedzia.ANKIETA,
                RodzajNarzedzia.KWESTIONARIUSZ_ZAINTERESOWAN,
                RodzajNarzedzia.TESTY_PSYCHOLOGICZNE);
        organizacja.putAll(stany(odpowiedzi.regulaminy, ZakresRegulaminu.UCZESTNICTWO));
        organizacja.put("zamknieta", odpowiedzi.organizacjaZamknieta);
        List<BigDecimal> minuty = new ArrayList<>();
        List<BigDecimal> miesiace = new ArrayList<>();
        RamyCzasowe ramy = sekcja == null ? null : sekcja.ramyCzasowe();
        if (ramy != null) {
            dodaj(ramy.godzinyUczestnictwa(), ramy, minuty);
            dodaj(ramy.godzinyPakietu(), ramy, minuty);
            ramy.planMiesieczny().forEach(godziny -> dodaj(godziny, ramy, minuty));
            if (ramy.miesiace() != null) {
                miesiace.add(ramy.miesiace());
            }
        }
        organizacja.put("minuty", minuty);
        organizacja.put("miesiace", miesiace);
        return organizacja;
    }

    private static void dodaj(@Nullable BigDecimal godziny, RamyCzasowe ramy, List<BigDecimal> minuty) {
        if (godziny != null) {
            int minut = ramy.minutWGodzinie() == null ? 60 : ramy.minutWGodzinie();
            minuty.add(godziny.multiply(BigDecimal.valueOf(minut)));
        }
    }

    private Map<String, Object> wspolpraca(@Nullable WspolpracaLokalna sekcja) {
        return Map.of(
                "zPup", porozumienia(sekcja, Wspolpraca.PUP),
                "zOps", porozumienia(sekcja, Wspolpraca.OPS),
                "prowadziOps", Wspolpraca.prowadziOps(wniosek.klub()),
                "zamknieta", sekcja != null && Wspolpraca.zamknieta(sekcja));
    }

    private List<Map<String, Object>> porozumienia(@Nullable WspolpracaLokalna sekcja, Set<RodzajInstytucji> strony) {
        List<Map<String, Object>> porozumienia = new ArrayList<>();
        LocalDate dzien = wniosek.dataSporzadzenia();
        List<Porozumienie> wszystkie = sekcja == null ? List.of() : sekcja.porozumienia();
        for (Porozumienie p : wszystkie) {
            if (strony.contains(p.strona())) {
                RodzajPorozumienia rodzaj = p.rodzaj();
                boolean uznawany =
                        rodzaj == RodzajPorozumienia.POROZUMIENIE || rodzaj == RodzajPorozumienia.LIST_INTENCYJNY;
                porozumienia.add(Map.of(
                        "rodzaj", rodzaj == null ? "NIEZNANE" : stan(uznawany),
                        "podpisKlubu", stan(p.podpisKlubu()),
                        "podpisPartnera", stan(p.podpisPartnera()),
                        "obowiazuje", stan(Wspolpraca.obowiazuje(p, dzien)),
                        "sprzeczne", Wspolpraca.sprzeczne(p, wszystkie)));
            }
        }
        return porozumienia;
    }

    private Map<String, Object> indywidualne() {
        Glosy uslugi = odpowiedzi.indywidualne;
        Map<String, Object> stany = stany(
                uslugi,
                RodzajUslugiIndywidualnej.PORADNICTWO_PSYCHOLOGICZNE,
                RodzajUslugiIndywidualnej.PORADNICTWO_PRAWNE);
        RodzajUslugiIndywidualnej lacznie = RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE;
        czesc(stany, uslugi, RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNE, lacznie);
        czesc(stany, uslugi, RodzajUslugiIndywidualnej.PORADNICTWO_PEDAGOGICZNE, lacznie);
        return stany;
    }

    private Map<String, Object> grupowe() {
        Glosy uslugi = odpowiedzi.grupowe;
        Map<String, Object> stany = stany(uslugi, RodzajUslugiGrupowej.values());
        RodzajUslugiGrupowej lacznie = RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ;
        czesc(stany, uslugi, RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ, lacznie);
        czesc(stany, uslugi, RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_ZAWODOWEJ, lacznie);
        return stany;
    }

    private static Map<String, Object> stany(Glosy glosy, Enum<?>... kody) {
        Map<String, Object> stany = new HashMap<>();
        for (Enum<?> kod : kody) {
            stany.put(kod.name(), stan(glosy.wynik(kod)));
        }
        return stany;
    }

    private static void czesc(Map<String, Object> stany, Glosy glosy, Enum<?> kod, Enum<?> lacznie) {
        stany.put(kod.name(), stan(glosy.wynik(kod, lacznie)));
    }

    private static String stan(@Nullable Boolean odpowiedz) {
        return odpowiedz == null ? "NIEZNANE" : odpowiedz ? "TAK" : "NIE";
    }

    private static String stan(Wynik wynik) {
        return wynik == Wynik.SPELNIENIE ? "TAK" : wynik == Wynik.ODCHYLENIE ? "NIE" : "NIEZNANE";
    }
}

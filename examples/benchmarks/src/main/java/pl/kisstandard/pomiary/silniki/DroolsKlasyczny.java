package pl.kisstandard.pomiary.silniki;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.pomiary.silniki.Fakty.Czesc;
import pl.kisstandard.pomiary.silniki.Fakty.Dzien;
import pl.kisstandard.pomiary.silniki.Fakty.Kierownik;
import pl.kisstandard.pomiary.silniki.Fakty.MiaraGodzin;
import pl.kisstandard.pomiary.silniki.Fakty.Miesiace;
import pl.kisstandard.pomiary.silniki.Fakty.OdpowiedzPokoju;
import pl.kisstandard.pomiary.silniki.Fakty.Pokoj;
import pl.kisstandard.pomiary.silniki.Fakty.Prowadzacy;
import pl.kisstandard.pomiary.silniki.Fakty.Pytanie;
import pl.kisstandard.pomiary.silniki.Fakty.Werdykt;

/**
 * Drools as it is most often used first: every line of the wniosek a fact, rules that join them, conclusions inserted
 * as facts, a new session for each wniosek. The verdict alone is asked for, and where no rule gives one it is taken to
 * be missing data; both favour this engine.
 */
public final class DroolsKlasyczny implements Silnik {
    private static final List<Czesc> CZESCI = List.of(
            new Czesc(RolaKadry.PRACOWNIK_ADMINISTRACYJNY, RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY),
            new Czesc(RolaKadry.KSIEGOWY, RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY),
            new Czesc(
                    RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNE,
                    RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE),
            new Czesc(
                    RodzajUslugiIndywidualnej.PORADNICTWO_PEDAGOGICZNE,
                    RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE),
            new Czesc(
                    RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ,
                    RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ),
            new Czesc(
                    RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_ZAWODOWEJ,
                    RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ));

    private final KieBase reguly = skompiluj();

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        KieSession sesja = reguly.newKieSession();
        try {
            CZESCI.forEach(sesja::insert);
            naglowek(wniosek, sesja);
            lokal(wniosek.bazaLokalowa(), sesja);
            organizacja(wniosek.przygotowanieOrganizacyjne(), sesja);
            listy(wniosek, sesja);
            sesja.fireAllRules();
            return werdykty(sesja);
        } finally {
            sesja.dispose();
        }
    }

    private static List<Wynik> werdykty(KieSession sesja) {
        Map<Kryterium, Wynik> wyniki = new EnumMap<>(Kryterium.class);
        for (Kryterium kryterium : Kryterium.values()) {
            wyniki.put(kryterium, Wynik.BRAK_DANYCH);
        }
        for (Object fakt : sesja.getObjects(new ClassObjectFilter(Werdykt.class))) {
            Werdykt werdykt = (Werdykt) fakt;
            wyniki.put(werdykt.kryterium(), werdykt.wynik());
        }
        return List.copyOf(wyniki.values());
    }

    private static void naglowek(Wniosek wniosek, KieSession sesja) {
        if (wniosek.kierownik() != null && wniosek.kierownik().imieNazwisko() != null) {
            sesja.insert(new Kierownik(wniosek.kierownik().imieNazwisko()));
        }
        if (wniosek.klub() != null) {
            wniosek.klub().prowadzacy().forEach(rodzaj -> sesja.insert(new Prowadzacy(rodzaj)));
        }
        if (wniosek.dataSporzadzenia() != null) {
            sesja.insert(new Dzien(wniosek.dataSporzadzenia()));
        }
    }

    private static void lokal(@Nullable BazaLokalowa baza, KieSession sesja) {
        if (baza == null) {
            return;
        }
        sesja.insert(baza);
        Set<Pokoj> pokoje = new HashSet<>();
        int numer = 0;
        for (Pomieszczenie p : baza.pomieszczenia()) {
            numer++;
            String klucz = p.nazwa() == null ? "nr " + numer : p.rodzaj() + ": " + p.nazwa();
            Pokoj pokoj = new Pokoj(klucz, p.rodzaj());
            if (pokoje.add(pokoj)) {
                sesja.insert(pokoj);
            }
            if (p.dostepne() != null) {
                sesja.insert(new OdpowiedzPokoju(klucz, Pytanie.DOSTEPNE, p.dostepne()));
            }
            if (p.przystosowane() != null) {
                sesja.insert(new OdpowiedzPokoju(klucz, Pytanie.PRZYSTOSOWANE, p.przystosowane()));
            }
        }
    }

    private static void organizacja(@Nullable PrzygotowanieOrganizacyjne sekcja, KieSession sesja) {
        if (sekcja == null) {
            return;
        }
        sesja.insert(sekcja);
        sekcja.regulaminy().forEach(sesja::insert);
        sekcja.narzedziaDiagnozy().forEach(sesja::insert);
        RamyCzasowe ramy = sekcja.ramyCzasowe();
        if (ramy != null) {
            miara(ramy.godzinyUczestnictwa(), ramy, sesja);
            miara(ramy.godzinyPakietu(), ramy, sesja);
            ramy.planMiesieczny().forEach(godziny -> miara(godziny, ramy, sesja));
            if (ramy.miesiace() != null) {
                sesja.insert(new Miesiace(ramy.miesiace()));
            }
        }
    }

    private static void miara(@Nullable BigDecimal godziny, RamyCzasowe ramy, KieSession sesja) {
        if (godziny != null) {
            int minut = ramy.minutWGodzinie() == null ? 60 : ramy.minutWGodzinie();
            sesja.insert(new MiaraGodzin(godziny.multiply(BigDecimal.valueOf(minut))));
        }
    }

    private static void listy(Wniosek w, KieSession sesja) {
        if (w.kadra() != null) {
            sesja.insert(w.kadra());
            w.kadra().stanowiska().forEach(sesja::insert);
        }
        if (w.wspolpracaLokalna() != null) {
            sesja.insert(w.wspolpracaLokalna());
            w.wspolpracaLokalna().porozumienia().forEach(sesja::insert);
        }
        if (w.uslugiIndywidualne() != null) {
            sesja.insert(w.uslugiIndywidualne());
            w.uslugiIndywidualne().uslugi().forEach(sesja::insert);
        }
        if (w.uslugiGrupowe() != null) {
            sesja.insert(w.uslugiGrupowe());
            w.uslugiGrupowe().uslugi().forEach(sesja::insert);
        }
    }

    private static KieBase skompiluj() {
        KieServices uslugi = KieServices.get();
        KieFileSystem pliki = uslugi.newKieFileSystem();
        for (String plik :
                List.of("lokal", "kadra", "organizacja", "wspolpraca", "uslugi-indywidualne", "uslugi-grupowe")) {
            pliki.write(uslugi.getResources()
                    .newClassPathResource("pl/kisstandard/pomiary/silniki/drools/" + plik + ".drl"));
        }
        KieBuilder budowa = uslugi.newKieBuilder(pliki).buildAll(ExecutableModelProject.class);
        if (budowa.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(budowa.getResults().toString());
        }
        return uslugi.newKieContainer(budowa.getKieModule().getReleaseId()).getKieBase();
    }
}

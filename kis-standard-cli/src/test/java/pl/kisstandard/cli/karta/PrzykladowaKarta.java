package pl.kisstandard.cli.karta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.OcenaFormalna.UwagaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;
import pl.kisstandard.model.wniosek.Osoba;

/** A karta with each of the five verdicts, changed parameters, remarks and formal faults; independent of any rule set. */
public final class PrzykladowaKarta {

    private static final String OBCE_SLOWA = "umowa zlecenia,\n20 godz.\u001b[2J w miesiącu i dyżur z partnerem klubu";

    private final boolean pl;

    private PrzykladowaKarta(Jezyk jezyk) {
        this.pl = jezyk == Jezyk.PL;
    }

    public static KartaStandardu karta(Opinia opinia, Jezyk jezyk) {
        return new PrzykladowaKarta(jezyk).karta(opinia);
    }

    private KartaStandardu karta(Opinia opinia) {
        return new KartaStandardu(
                KartaStandardu.WERSJA_MODELU,
                "SC KIS 2014 (rekomendacja)",
                new JednostkaCertyfikujaca("Urząd Zmyślony", "ul. Zmyślona 1, 00-001 Przykładowo"),
                new Osoba("Anna Przykładowa", null),
                "Stowarzyszenie „Próg” (przykład zmyślony)",
                null,
                new OcenaFormalna(
                        OcenaFormalna.Stan.NIEPOPRAWNA,
                        List.of(new UwagaFormalna("formalne.email", "/klub/email", tekst("Klub", "Club")))),
                List.of(spelnienie(), nieDotyczy(), brakDanych(), odchylenie(), nieocenione()),
                opinia,
                tekst("Zdanie opinii.", "Sentence of the opinion."),
                LocalDate.of(2014, 3, 31),
                new Pochodzenie(
                        "0.0.0",
                        "sc-kis:2014.1",
                        "0123456789abcdef0123456789abcdef",
                        null,
                        List.of(new ZmienionyParametr(
                                "org-ramy-czasowe.minGodzin",
                                pl ? "Ile godzin miesięcznie wystarcza." : "How many hours a month are enough.",
                                new BigDecimal("40"),
                                "h",
                                new BigDecimal("39.5"),
                                "h")),
                        "wniosek.json",
                        "fedcba9876543210fedcba9876543210",
                        LocalDate.of(2014, 3, 31),
                        null));
    }

    private WynikKryterium spelnienie() {
        Odczyt osoba = new Odczyt("/kadra/stanowiska/0/osoba", "LIDER", "A", null);
        return wiersz(
                "K1",
                "Lider (kierownik KIS)",
                Wynik.SPELNIENIE,
                List.of(
                        new Odczyt("/kierownik/imieNazwisko", "LIDER", true, null),
                        new Odczyt("/kadra/stanowiska/0/obsadzone", "LIDER", true, OBCE_SLOWA)),
                List.of(),
                List.of(new Uwaga("laczenie-rol", tekst("Łączy role.", "Two roles."), List.of(osoba))));
    }

    private WynikKryterium nieDotyczy() {
        return wiersz(
                "W2",
                "Podpisane porozumienie (obustronny list intencyjny) z OPS",
                Wynik.NIE_DOTYCZY,
                List.of(new Odczyt("/klub/prowadzacy", null, List.of("GOPS", "ORGANIZACJA_POZARZADOWA"), null)),
                List.of(),
                List.of());
    }

    private WynikKryterium brakDanych() {
        return wiersz(
                "K3",
                "Specjaliści reintegracji (psycholog, prawnik, terapeuta, doradca zawodowy)",
                Wynik.BRAK_DANYCH,
                List.of(new Odczyt("/kadra/stanowiska/2/obsadzone", "PSYCHOLOG", null, null)),
                List.of(
                        new BrakujacaOdpowiedz("/kadra/stanowiska/2/obsadzone", "PSYCHOLOG"),
                        new BrakujacaOdpowiedz("/kadra/stanowiska", "TERAPEUTA")),
                List.of());
    }

    private WynikKryterium odchylenie() {
        return wiersz(
                "O3",
                "Określenie ram czasowych uczestnictwa w zajęciach (40 godz. miesięcznie, co najmniej 3 miesiące)",
                Wynik.ODCHYLENIE,
                List.of(new Odczyt(
                        "/przygotowanieOrganizacyjne/ramyCzasowe/godzinyUczestnictwa",
                        null,
                        new BigDecimal("32.50"),
                        null)),
                List.of(),
                List.of());
    }

    private WynikKryterium nieocenione() {
        return wiersz("G5", "Kursy zawodowe", Wynik.NIEOCENIONE, List.of(), List.of(), List.of());
    }

    private WynikKryterium wiersz(
            String kod,
            String poziom,
            Wynik wynik,
            List<Odczyt> odczyty,
            List<BrakujacaOdpowiedz> brakujace,
            List<Uwaga> uwagi) {
        boolean usluga = kod.startsWith("G");
        boolean gotowe = wynik == Wynik.SPELNIENIE || wynik == Wynik.NIE_DOTYCZY;
        return new WynikKryterium(
                "kryterium-" + kod.toLowerCase(java.util.Locale.ROOT),
                kod,
                usluga ? tekst("Zakres usługowy", "Services") : tekst("Zakres instytucjonalny", "Institutional scope"),
                usluga ? tekst("Kryterium usług grupowych", "Group services") : tekst("Kryterium Kadry", "Staff"),
                1,
                poziom,
                pl ? null : "The requirement in English.",
                wynik,
                "kod-przyczyny",
                tekst("Zdanie o przyczynie wyniku.", "A sentence about the reason."),
                odczyty,
                List.of(new WartoscParametru(
                        "minGodzin",
                        "Ile godzin zajęć miesięcznie jest potrzebnych.",
                        new BigDecimal("39.5"),
                        "godz./mies.",
                        new BigDecimal("40"))),
                brakujace,
                "SC KIS 2014, Formularz 3",
                gotowe ? null : tekst("Zdanie o tym, co zrobić.", "A sentence about what to do."),
                uwagi,
                wynik == Wynik.NIEOCENIONE ? null : "kryterium: regula, kod-przyczyny");
    }

    private String tekst(String polski, String angielski) {
        return pl ? polski : angielski;
    }
}

package pl.kisstandard.model.karta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.kisstandard.model.karta.OcenaFormalna.UwagaFormalna;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;
import pl.kisstandard.model.wniosek.Osoba;

/** Kartas made up by hand. */
public final class ZmysloneKarty {

    private ZmysloneKarty() {}

    /** Every optional part present, every kind of value quoted. */
    public static KartaStandardu pelna() {
        List<Odczyt> odczyty = List.of(
                new Odczyt("/kadra/stanowiska/0/obsadzone", "LIDER", true, "umowa o pracę"),
                new Odczyt("/kadra/kompletna", null, null, null),
                new Odczyt("/klub/prowadzacy", null, List.of("OPS", "INNA"), null),
                new Odczyt("/dataSporzadzenia", null, LocalDate.of(2014, 2, 3), null),
                new Odczyt("/bazaLokalowa/stopienPrzystosowania", null, "PELNE", null),
                new Odczyt(
                        "/przygotowanieOrganizacyjne/ramyCzasowe/godzinyPakietu", null, new BigDecimal("1E+3"), null));
        WynikKryterium wiersz = new WynikKryterium(
                "kadra-lider",
                "K1",
                "Zakres instytucjonalny",
                "Kryterium Kadry",
                7,
                "Lider (kierownik KIS)",
                "Leader (head of the KIS)",
                Wynik.BRAK_DANYCH,
                "sprzeczne",
                "Wniosek podaje „lidera” dwojako.",
                odczyty,
                List.of(
                        new WartoscParametru("minimum", "Ile osób wystarcza.", BigDecimal.ONE, "os.", BigDecimal.TEN),
                        new WartoscParametru("role", "Które role się liczą.", List.of("LIDER"), null, List.of()),
                        new WartoscParametru("laczenieRol", "Czy wolno łączyć role.", true, null, false),
                        new WartoscParametru("podstawa", "Co się porównuje.", "PAKIET", null, "WSZYSTKIE_PODANE")),
                List.of(
                        new BrakujacaOdpowiedz("/kadra/stanowiska/0/obsadzone", "LIDER"),
                        new BrakujacaOdpowiedz("/kierownik/imieNazwisko", null)),
                "Formularz 3, Kryterium Kadry",
                "Wyjaśnij, kto kieruje klubem.",
                List.of(new Uwaga("laczenie", "Jedna osoba pełni dwie role.", odczyty)),
                "K1 sprzeczne");
        return new KartaStandardu(
                KartaStandardu.WERSJA_MODELU,
                "SC KIS 2014",
                new JednostkaCertyfikujaca("Jednostka Zmyślona", "ul. Zmyślona 1"),
                new Osoba("Ewa Zmyślona", "tel. 000"),
                "Stowarzyszenie „Próg”",
                "KIS „Próg”",
                new OcenaFormalna(
                        OcenaFormalna.Stan.NIEPOPRAWNA,
                        List.of(new UwagaFormalna("formalne.wymagane", "/klub/nazwa", "uzupełnij to pole"))),
                List.of(wiersz),
                Opinia.DO_UZUPELNIENIA,
                "Wniosek wymaga uzupełnienia.",
                LocalDate.of(2014, 3, 1),
                new Pochodzenie(
                        "0.1.0",
                        "sc-kis:2014.1",
                        "0".repeat(64),
                        new Pochodzenie.Szkic(
                                "sc-kis:2014.1",
                                true,
                                List.of("kadra-lider"),
                                List.of("kadra-doradca"),
                                List.of("kadra-pracownik-socjalny")),
                        List.of(
                                new ZmienionyParametr(
                                        "kadra-lider.minimum",
                                        "Ile osób wystarcza.",
                                        BigDecimal.TEN,
                                        "osób",
                                        new BigDecimal("1.50"),
                                        "osoby"),
                                new ZmienionyParametr("kadra-lider.nowy", "Czy to nowe.", null, null, true, null)),
                        "wnioski.ndjson:17",
                        "f".repeat(64),
                        LocalDate.of(2014, 2, 28),
                        List.of("/osobaKoordynujaca", "/kadra/stanowiska/0/opis")));
    }

    /** Everything that may be absent is absent. */
    public static KartaStandardu najmniejsza() {
        return new KartaStandardu(
                KartaStandardu.WERSJA_MODELU,
                "SC KIS 2014",
                null,
                null,
                null,
                null,
                new OcenaFormalna(OcenaFormalna.Stan.NIEPRZEPROWADZONA, List.of()),
                List.of(),
                Opinia.NIEOCENIONY,
                "Oceny nie dokończono.",
                null,
                new Pochodzenie("0.1.0", "sc-kis:2014.1", "0".repeat(64), null, List.of(), null, null, null, null));
    }

    /** One row with nothing optional in it. */
    public static WynikKryterium najmniejszyWiersz() {
        return new WynikKryterium(
                "kadra-lider",
                "K1",
                "Zakres instytucjonalny",
                "Kryterium Kadry",
                7,
                "Lider (kierownik KIS)",
                null,
                Wynik.NIEOCENIONE,
                "brak-reguly",
                "Żadna reguła nie odpowiedziała.",
                List.of(),
                List.of(),
                List.of(),
                "Formularz 3",
                null,
                List.of(),
                null);
    }
}

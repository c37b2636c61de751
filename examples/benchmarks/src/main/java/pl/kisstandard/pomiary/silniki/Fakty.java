package pl.kisstandard.pomiary.silniki;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;

/** The facts of {@link DroolsKlasyczny} beside the lines of the wniosek, which are facts themselves. */
public final class Fakty {
    private Fakty() {}

    public enum Dzial {
        LOKAL,
        KADRA,
        ORGANIZACJA,
        WSPOLPRACA,
        INDYWIDUALNE,
        GRUPOWE
    }

    public enum Pytanie {
        DOSTEPNE,
        PRZYSTOSOWANE
    }

    public record Pokoj(String klucz, RodzajPomieszczenia rodzaj) {}

    public record OdpowiedzPokoju(String klucz, Pytanie pytanie, boolean tak) {}

    public record Kierownik(String imieNazwisko) {}

    public record Prowadzacy(RodzajInstytucji rodzaj) {}

    public record MiaraGodzin(BigDecimal minut) {}

    public record Miesiace(BigDecimal ile) {}

    public record Dzien(LocalDate data) {}

    /** A code that stands for a part, and the code that names it together with another. */
    public record Czesc(Enum<?> kod, Enum<?> lacznie) {}

    // What rules conclude.

    /** What the section does not list counts as absent. */
    public record Zamknieta(Dzial dzial) {}

    public record Jest(Object co) {}

    public record Brak(Object co) {}

    public record Sprzeczne(Porozumienie dokument) {}

    public record Werdykt(Kryterium kryterium, Wynik wynik) {}
}

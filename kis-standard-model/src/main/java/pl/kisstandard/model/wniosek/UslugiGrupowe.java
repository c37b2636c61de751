package pl.kisstandard.model.wniosek;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kryterium usług grupowych.
 *
 * @param kompletna see {@link Sekcja}
 * @param opis the section in the applicant's own words
 * @param uslugi the services
 */
public record UslugiGrupowe(
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Boolean kompletna,
        @Nullable String opis,
        List<UslugaGrupowa> uslugi) implements Sekcja {

    private static final PolaListy USLUGI = new PolaListy("/uslugiGrupowe/uslugi");

    /** A section that states nothing. */
    public static final UslugiGrupowe PUSTE = new UslugiGrupowe(null, null, List.of());

    public UslugiGrupowe {
        uslugi = Wykaz.kopia(uslugi);
    }

    /**
     * Whether at least {@code minimum} of the services are given.
     *
     * @param planowane whether a planned service counts
     */
    public Ustalenie uslugi(Set<String> rodzaje, int minimum, boolean planowane) {
        return wykaz(planowane).coNajmniej(rodzaje, minimum);
    }

    /** The same for one service. */
    public Ustalenie usluga(String rodzaj, boolean planowane) {
        return wykaz(planowane).jest(rodzaj);
    }

    private Wykaz<UslugaGrupowa> wykaz(boolean planowane) {
        return new Wykaz<>(this, USLUGI, uslugi, u -> uznanie(u, planowane));
    }

    private static Wykaz.Uznanie uznanie(UslugaGrupowa u, boolean planowane) {
        return !planowane && u.realizacja() == RealizacjaUslugi.PLANOWANA
                ? new Wykaz.Uznanie(Stan.NIE, "realizacja")
                : Wykaz.Uznanie.TAK;
    }

    @Override
    public String wskaznik() {
        return "/uslugiGrupowe";
    }

    @Override
    public boolean pusta() {
        return Wykaz.milczy(uslugi);
    }
}

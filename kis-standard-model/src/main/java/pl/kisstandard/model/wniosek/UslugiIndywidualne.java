package pl.kisstandard.model.wniosek;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kryterium usług indywidualnych.
 *
 * @param kompletna see {@link Sekcja}
 * @param opis the section in the applicant's own words
 * @param uslugi the services
 */
public record UslugiIndywidualne(
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Boolean kompletna,
        @Nullable String opis,
        List<UslugaIndywidualna> uslugi) implements Sekcja {

    private static final PolaListy USLUGI = new PolaListy("/uslugiIndywidualne/uslugi");

    /** A section that states nothing. */
    public static final UslugiIndywidualne PUSTE = new UslugiIndywidualne(null, null, List.of());

    public UslugiIndywidualne {
        uslugi = Wykaz.kopia(uslugi);
    }

    /**
     * Whether at least {@code minimum} of the services are given to individuals. A service given only to a group is not
     * shown to be individual: its answer is open.
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

    private Wykaz<UslugaIndywidualna> wykaz(boolean planowane) {
        return new Wykaz<>(this, USLUGI, uslugi, u -> uznanie(u, planowane));
    }

    private static Wykaz.Uznanie uznanie(UslugaIndywidualna u, boolean planowane) {
        if (!planowane && u.realizacja() == RealizacjaUslugi.PLANOWANA) {
            return new Wykaz.Uznanie(Stan.NIE, "realizacja");
        }
        return u.forma() == FormaUslugi.GRUPOWA ? new Wykaz.Uznanie(Stan.NIEZNANE, "forma") : Wykaz.Uznanie.TAK;
    }

    @Override
    public String wskaznik() {
        return "/uslugiIndywidualne";
    }

    @Override
    public boolean pusta() {
        return Wykaz.milczy(uslugi);
    }
}

package pl.kisstandard.model.wniosek;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kryterium Kadry.
 *
 * @param kompletna see {@link Sekcja}
 * @param opis the section in the applicant's own words
 * @param stanowiska the roles, filled or not
 */
public record Kadra(
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Boolean kompletna,
        @Nullable String opis,
        List<Stanowisko> stanowiska) implements Sekcja {

    private static final PolaListy STANOWISKA = new PolaListy("/kadra/stanowiska");

    /** A section that states nothing. */
    public static final Kadra PUSTA = new Kadra(null, null, List.of());

    public Kadra {
        stanowiska = Wykaz.kopia(stanowiska);
    }

    /**
     * Whether at least {@code minimum} of the roles are filled.
     *
     * @param laczenieRol whether a person who fills another role as well counts
     * @param kadraPartnerow whether a person employed by a partner counts
     */
    public Ustalenie obsadzone(Set<String> role, int minimum, boolean laczenieRol, boolean kadraPartnerow) {
        return wykaz(laczenieRol, kadraPartnerow).coNajmniej(role, minimum);
    }

    /** The same for one role. */
    public Ustalenie obsadzona(String rola, boolean laczenieRol, boolean kadraPartnerow) {
        return wykaz(laczenieRol, kadraPartnerow).jest(rola);
    }

    /** TAK when a person filling the role is stated to fill another one too. */
    @Odpowiedzi({Stan.TAK, Stan.NIE})
    public Ustalenie laczenieRol(String rola) {
        return laczenieRol(Set.of(rola));
    }

    /** TAK when a person filling one of the roles is stated to fill another role too. */
    @Odpowiedzi({Stan.TAK, Stan.NIE})
    public Ustalenie laczenieRol(Set<String> role) {
        boolean laczy = false;
        for (Stanowisko s : stanowiska) {
            laczy |= wSkladzie(s, role) && pelniInnaRole(s);
        }
        return new Ustalenie(laczy ? Stan.TAK : Stan.NIE, () -> {
            List<Odczyt> odczyty = new ArrayList<>();
            for (int i = 0; i < stanowiska.size(); i++) {
                Stanowisko s = stanowiska.get(i);
                if (wSkladzie(s, role) && pelniInnaRole(s)) {
                    odczyty.add(new Odczyt(STANOWISKA.pole(i, "osoba"), s.rola().name(), s.osoba(), s.opis()));
                }
            }
            return new Ustalenie.Dowody(odczyty, List.of(), List.of(), List.of());
        });
    }

    /** The lines that say nobody fills the role. */
    List<BrakujacaOdpowiedz> zaprzeczenia(RolaKadry rola) {
        List<BrakujacaOdpowiedz> zaprzeczenia = new ArrayList<>();
        for (int i = 0; i < stanowiska.size(); i++) {
            Stanowisko s = stanowiska.get(i);
            if (s.rola() == rola && Boolean.FALSE.equals(s.obsadzone())) {
                zaprzeczenia.add(new BrakujacaOdpowiedz(STANOWISKA.pole(i, "obsadzone"), rola.name()));
            }
        }
        return zaprzeczenia;
    }

    private Wykaz<Stanowisko> wykaz(boolean laczenieRol, boolean kadraPartnerow) {
        return new Wykaz<>(this, STANOWISKA, stanowiska, s -> uznanie(s, laczenieRol, kadraPartnerow));
    }

    private Wykaz.Uznanie uznanie(Stanowisko s, boolean laczenieRol, boolean kadraPartnerow) {
        Stan rola = laczenieRol ? Stan.TAK : s.osoba() == null ? Stan.NIEZNANE : Stan.of(!pelniInnaRole(s));
        Stan pracodawca = kadraPartnerow
                ? Stan.TAK
                : s.zatrudniajacy() == null ? Stan.NIEZNANE : Stan.of(s.zatrudniajacy() == Zatrudniajacy.WNIOSKODAWCA);
        return new Wykaz.Uznanie(rola.and(pracodawca), rola == Stan.NIEZNANE ? "osoba" : "zatrudniajacy");
    }

    private static boolean wSkladzie(Stanowisko s, Set<String> role) {
        return Boolean.TRUE.equals(s.obsadzone()) && role.contains(s.rola().name());
    }

    private boolean pelniInnaRole(Stanowisko s) {
        String osoba = s.osoba();
        if (osoba != null) {
            for (Stanowisko inne : stanowiska) {
                if (inne.rola() != s.rola() && osoba.equals(inne.osoba()) && Boolean.TRUE.equals(inne.obsadzone())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String wskaznik() {
        return "/kadra";
    }

    @Override
    public boolean pusta() {
        return Wykaz.milczy(stanowiska);
    }
}

package pl.kisstandard.model.wniosek;

import java.util.Set;

/** Roles of the Kryterium Kadry (SC KIS 2014, Formularz 3); a role, never a person's name. */
public enum RolaKadry implements Rodzaj {
    /** Lider (kierownik KIS); a koordynator of the club is its lider. */
    LIDER,
    PRACOWNIK_SOCJALNY,
    PSYCHOLOG,
    PRAWNIK,
    TERAPEUTA,
    DORADCA_ZAWODOWY,
    PRACOWNIK_ADMINISTRACYJNY,
    KSIEGOWY,
    /** One post for both functions. */
    PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY,
    INNA;

    private static final Set<String> CZESCI = Set.of("PRACOWNIK_ADMINISTRACYJNY", "KSIEGOWY");

    @Override
    public Set<String> czesci() {
        return this == PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY ? CZESCI : Set.of();
    }
}

package pl.kisstandard.model.wniosek;

import java.util.Set;

/** Individual services (SC KIS 2014, Formularz 3 and Rekomendacja Nr 7). */
public enum RodzajUslugiIndywidualnej implements Rodzaj {
    PORADNICTWO_PSYCHOLOGICZNE,
    PORADNICTWO_PRAWNE,
    PORADNICTWO_SOCJALNE,
    PORADNICTWO_PEDAGOGICZNE,
    /** One service under the combined name of Formularz 3. */
    PORADNICTWO_SOCJALNO_PEDAGOGICZNE,
    /** Listed by Rekomendacja Nr 7, without a row in Formularz 3. */
    DORADZTWO_ZAWODOWE,
    INNA;

    private static final Set<String> CZESCI = Set.of("PORADNICTWO_SOCJALNE", "PORADNICTWO_PEDAGOGICZNE");

    @Override
    public Set<String> czesci() {
        return this == PORADNICTWO_SOCJALNO_PEDAGOGICZNE ? CZESCI : Set.of();
    }
}

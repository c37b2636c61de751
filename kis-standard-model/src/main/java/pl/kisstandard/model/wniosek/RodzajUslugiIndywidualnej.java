package pl.kisstandard.model.wniosek;

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

    @Override
    public boolean obejmuje(String kod) {
        return this == PORADNICTWO_SOCJALNO_PEDAGOGICZNE
                && (kod.equals("PORADNICTWO_SOCJALNE") || kod.equals("PORADNICTWO_PEDAGOGICZNE"));
    }
}

package pl.kisstandard.model.wniosek;

import java.util.Set;

/** Group services (SC KIS 2014, Formularz 3; forms of employment support after art. 18 ust. 2 of the act). */
public enum RodzajUslugiGrupowej implements Rodzaj {
    SAMOPOMOCOWA_GRUPA_WSPARCIA,
    WARSZTATY_PSYCHOEDUKACYJNE,
    ZAJECIA_INTEGRACYJNE,
    WARSZTATY_EDUKACJI_SPOLECZNEJ,
    WARSZTATY_EDUKACJI_ZAWODOWEJ,
    /** One workshop under the combined name of Formularz 3. */
    WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ,
    KURSY_ZAWODOWE,
    STAZE,
    PRACE_SPOLECZNIE_UZYTECZNE,
    ROBOTY_PUBLICZNE,
    ZATRUDNIENIE_SUBSYDIOWANE,
    POMOC_W_ZNALEZIENIU_PRACY,
    INNA;

    private static final Set<String> CZESCI = Set.of("WARSZTATY_EDUKACJI_SPOLECZNEJ", "WARSZTATY_EDUKACJI_ZAWODOWEJ");

    @Override
    public Set<String> czesci() {
        return this == WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ ? CZESCI : Set.of();
    }
}

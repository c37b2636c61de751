package pl.kisstandard.model.wniosek;

import java.util.Set;

/** A code of a thing that a section lists. */
sealed interface Rodzaj
        permits RolaKadry, RodzajNarzedzia, ZakresRegulaminu, RodzajUslugiIndywidualnej, RodzajUslugiGrupowej {

    String name();

    /** The codes a combined code, such as administration together with accounting, stands for; otherwise none. */
    default Set<String> czesci() {
        return Set.of();
    }
}

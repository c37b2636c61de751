package pl.kisstandard.model.wniosek;

import java.util.Set;

/** A code of a thing that a section lists. */
sealed interface Rodzaj
        permits RolaKadry, RodzajNarzedzia, ZakresRegulaminu, RodzajUslugiIndywidualnej, RodzajUslugiGrupowej {

    String name();

    /** The codes this one stands for when it is a combined one, such as administration together with accounting. */
    default Set<String> obejmuje() {
        return Set.of();
    }
}

package pl.kisstandard.model.wniosek;

/** A code of a thing that a section lists. */
sealed interface Rodzaj
        permits RolaKadry, RodzajNarzedzia, ZakresRegulaminu, RodzajUslugiIndywidualnej, RodzajUslugiGrupowej {

    String name();

    /** Whether this is a combined code, such as administration together with accounting, that stands for another. */
    default boolean obejmuje(String kod) {
        return false;
    }
}

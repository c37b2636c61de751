package pl.kisstandard.cli.raport;

import pl.kisstandard.model.karta.WynikKryterium;

/** A criterion as the report names it: short code, official wording. */
record Kryterium(String kod, String nazwa) {

    private static final int NAJDLUZSZA = 57;

    static Kryterium of(WynikKryterium wiersz) {
        return new Kryterium(wiersz.kod(), wiersz.poziomWymagalny());
    }

    /** Code and beginning of the wording. */
    String krotko() {
        if (nazwa.length() <= NAJDLUZSZA) {
            return kod + " " + nazwa;
        }
        int spacja = nazwa.lastIndexOf(' ', NAJDLUZSZA - 1);
        return kod + " " + nazwa.substring(0, spacja).replaceAll("[ (,.;]+$", "") + "…";
    }
}

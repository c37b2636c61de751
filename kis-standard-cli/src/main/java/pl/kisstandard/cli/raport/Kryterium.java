package pl.kisstandard.cli.raport;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.WynikKryterium;

/** A criterion as the report names it: short code, official wording. */
record Kryterium(String kod, String nazwa) {

    private static final int NAJDLUZSZA = 57;

    /** @param znak the mark that it is not judged as published; null when it is */
    static Kryterium of(WynikKryterium wiersz, @Nullable String znak) {
        String nazwa = wiersz.poziomWymagalny();
        return new Kryterium(wiersz.kod(), znak == null ? nazwa : "[" + znak + "] " + nazwa);
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

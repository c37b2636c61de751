package pl.kisstandard.model.pliki;

import pl.kisstandard.model.json.WczytanyWniosek;

/** Reads a wniosek from YAML. */
final class CzytnikYaml {

    private CzytnikYaml() {}

    static WczytanyWniosek read(byte[] bajty, String nazwa, Limity limity) {
        return pl.kisstandard.model.json.WniosekReader.read(bajty, nazwa, limity.zagniezdzenie());
    }
}

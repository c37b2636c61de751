package pl.kisstandard.rules.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;

/** A criterion as {@code kryterium.yaml} declares it. */
public record DefinicjaKryterium(
        String id,
        String kod,
        Dwujezyczny poziomWymagalny,
        String podstawa,
        List<Zmiana> historia,
        Map<String, DefinicjaParametru> parametry,
        Map<String, Przyczyna> przyczyny,
        @Nullable Map<String, Dwujezyczny> uwagi) {

    /** What a version of the rule set changed. */
    public record Zmiana(String wersja, String pl, String en) {

        Dwujezyczny zdanie() {
            return new Dwujezyczny(pl, en);
        }
    }

    /** A reason for a verdict. */
    public record Przyczyna(
            Wynik wynik, String pl, String en, @Nullable Dwujezyczny zalecenie) {

        Dwujezyczny zdanie() {
            return new Dwujezyczny(pl, en);
        }
    }
}

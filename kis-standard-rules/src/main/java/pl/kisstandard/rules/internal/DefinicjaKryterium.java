package pl.kisstandard.rules.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;

/** A criterion as {@code kryterium.yaml} declares it. */
public record DefinicjaKryterium(
        String id,
        String kod,
        Dwujezyczny poziomWymagalny,
        String podstawa,
        Map<String, DefinicjaParametru> parametry,
        Map<String, Przyczyna> przyczyny,
        @Nullable Map<String, Dwujezyczny> uwagi) {

    /** A reason for a verdict. */
    public record Przyczyna(
            Wynik wynik, String pl, String en, @Nullable Dwujezyczny zalecenie) {

        Dwujezyczny zdanie() {
            return new Dwujezyczny(pl, en);
        }
    }
}

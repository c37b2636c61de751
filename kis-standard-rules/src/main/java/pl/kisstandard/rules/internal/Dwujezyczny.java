package pl.kisstandard.rules.internal;

import pl.kisstandard.model.Jezyk;

/** A text in both languages. */
public record Dwujezyczny(String pl, String en) {

    String get(Jezyk jezyk) {
        return jezyk == Jezyk.PL ? pl : en;
    }
}

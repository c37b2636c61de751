package pl.kisstandard.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.rules.fakty.Kryterium;

/**
 * What the rules of a criterion say, as far as it is known. Conditions of rules read nothing but answers and parameters,
 * so under the same parameters the same answers make them say the same: the engine runs once for each combination of
 * answers that occurs, and for a released set it ran for all of them when the library was built. Thread-safe.
 */
final class Rozstrzygniecia {

    /** The answers so far; after the last one, what is said to them. */
    private static final class Wezel {
        private final Map<Stan, Wezel> dalsze = new ConcurrentHashMap<>(4);
        private volatile @Nullable Rozstrzygniecie tutaj;

        Wezel dalej(Stan odpowiedz) {
            Wezel dalszy = dalsze.get(odpowiedz);
            return dalszy != null ? dalszy : dalsze.computeIfAbsent(odpowiedz, o -> new Wezel());
        }
    }

    private final Wezel poczatek = new Wezel();

    Rozstrzygniecia(List<Rozstrzygniecie> znane) {
        for (Rozstrzygniecie r : znane) {
            Wezel wezel = poczatek;
            for (Stan odpowiedz : r.odpowiedzi()) {
                wezel = wezel.dalej(odpowiedz);
            }
            wezel.tutaj = r;
        }
    }

    /** Makes the criterion say what the rules say to its answers; false when that is not known. */
    boolean powtorz(Kryterium kryterium) {
        Wezel wezel = wezel(kryterium);
        Rozstrzygniecie znane = wezel == null ? null : wezel.tutaj;
        if (znane == null) {
            return false;
        }
        znane.powtorz(kryterium);
        return true;
    }

    /** Keeps what the rules have said of a criterion. */
    void zapamietaj(Kryterium kryterium) {
        Wezel wezel = wezel(kryterium);
        if (wezel != null) {
            wezel.tutaj = Rozstrzygniecie.of(kryterium);
        }
    }

    /** The place of its answers; null when a question cannot be answered. */
    private @Nullable Wezel wezel(Kryterium kryterium) {
        Wezel wezel = poczatek;
        try {
            for (int i = 0; i < kryterium.pytan(); i++) {
                wezel = wezel.dalej(kryterium.ustalenie(i).getStan());
            }
        } catch (RuntimeException e) {
            return null; // it comes again when a rule asks, and is told in the row
        }
        return wezel;
    }
}

package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;
import pl.kisstandard.rules.warsztat.Stosunek;

/**
 * Everything there is to tell of two rule sets.
 *
 * @param nazwaA what the first was called on the command line
 * @param nazwaB what the second was called
 * @param kryteria the comparison over the space of each criterion
 * @param wnioski the comparison over the wnioski given; null when there were none
 */
public record PorownaneZestawy(
        String nazwaA,
        ZestawRegul a,
        String nazwaB,
        ZestawRegul b,
        List<PorownanieKryterium> kryteria,
        @Nullable PorownaneWnioski wnioski) {

    /** Something that must not be overlooked. */
    enum Alarm {
        /** Rules or parameters differ and nothing comes out differently. */
        BEZ_SKUTKU,
        /** No difference was found at the boundaries, yet a wniosek given comes out differently. */
        ROZNICA_POZA_GRANICAMI,
        /** A criterion whose rules are the same comes out differently. */
        POZA_ZMIENIONYMI,
        /** The second rule set cannot judge what the first could. */
        NOWE_NIEOCENIONE,
        /** Rules read a field that no case varies. */
        NIEPROBOWANE
    }

    /**
     * An alarm.
     *
     * @param kryterium id of the criterion; null when it is about the rule sets as wholes
     * @param szczegoly what fills in its sentence
     */
    record Ostrzezenie(Alarm alarm, @Nullable PorownanieKryterium kryterium, List<String> szczegoly) {}

    /** Parameters of the final opinion, or of criteria, whose values differ. */
    List<String> rozneParametryOpinii() {
        Set<String> adresy = new LinkedHashSet<>(b.parametry().keySet());
        adresy.addAll(a.parametry().keySet());
        return adresy.stream()
                .filter(adres -> adres.startsWith("opinia."))
                .filter(adres ->
                        !Objects.equals(a.parametry().get(adres), b.parametry().get(adres)))
                .toList();
    }

    /** Whether some verdict differs in the space, or a verdict or opinion in the wnioski, or how the opinion is reached. */
    public boolean rozne() {
        return kryteria.stream().anyMatch(PorownanieKryterium::zmieniaWyniki)
                || !rozneParametryOpinii().isEmpty()
                || (wnioski != null && wnioski.ileZmienionych() > 0);
    }

    /** Whether the second rule set could not judge something it was tried on. */
    public boolean nieocenione() {
        return kryteria.stream().anyMatch(PorownanieKryterium::nieocenia)
                || (wnioski != null && kryteria.stream().anyMatch(k -> wnioski.noweNieocenione(k.id()) > 0));
    }

    List<Ostrzezenie> ostrzezenia() {
        List<Ostrzezenie> ostrzezenia = new ArrayList<>();
        for (PorownanieKryterium k : kryteria) {
            long wnioskow = wnioski == null ? 0 : wnioski.zmienionych(k.id());
            if (k.stosunek() == Stosunek.ROWNOWAZNE && wnioskow == 0) {
                ostrzezenia.add(new Ostrzezenie(Alarm.BEZ_SKUTKU, k, List.of()));
            }
            if (k.stosunek() == Stosunek.ROWNOWAZNE && wnioskow > 0) {
                ostrzezenia.add(new Ostrzezenie(Alarm.ROZNICA_POZA_GRANICAMI, k, List.of(String.valueOf(wnioskow))));
            }
            if (k.stosunek() == Stosunek.TE_SAME_REGULY && wnioskow > 0) {
                ostrzezenia.add(new Ostrzezenie(Alarm.POZA_ZMIENIONYMI, k, List.of(String.valueOf(wnioskow))));
            }
            if (k.nieocenia() || (wnioski != null && wnioski.noweNieocenione(k.id()) > 0)) {
                ostrzezenia.add(new Ostrzezenie(Alarm.NOWE_NIEOCENIONE, k, List.of()));
            }
            if (k.przestrzen() != null && !k.przestrzen().nieprobowane().isEmpty()) {
                ostrzezenia.add(
                        new Ostrzezenie(Alarm.NIEPROBOWANE, k, k.przestrzen().nieprobowane()));
            }
        }
        boolean rozneReguly = !a.suma().equals(b.suma());
        boolean wszedzieTakSamo = kryteria.stream().allMatch(k -> k.stosunek() == Stosunek.TE_SAME_REGULY);
        if (rozneReguly && wszedzieTakSamo && rozneParametryOpinii().isEmpty() && !rozne()) {
            ostrzezenia.add(new Ostrzezenie(Alarm.BEZ_SKUTKU, null, List.of()));
        }
        return ostrzezenia;
    }
}

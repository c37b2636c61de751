package pl.kisstandard.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Everything a rule set says of itself, in one language.
 *
 * @param jezyk the language; what exists in Polish only stays Polish and is marked so below
 * @param wzorzec the wniosek that the cases start from
 * @param kryteria the criteria in official order
 * @param parametryOpinii parameters of the final opinion
 * @param zdaniaOpinii what each final opinion says
 */
public record KatalogRegul(
        Jezyk jezyk,
        Wniosek wzorzec,
        List<OpisKryterium> kryteria,
        List<OpisParametru> parametryOpinii,
        Map<Opinia, String> zdaniaOpinii) {

    public KatalogRegul {
        kryteria = List.copyOf(kryteria);
        parametryOpinii = List.copyOf(parametryOpinii);
        zdaniaOpinii = Collections.unmodifiableMap(new EnumMap<>(zdaniaOpinii));
    }
}

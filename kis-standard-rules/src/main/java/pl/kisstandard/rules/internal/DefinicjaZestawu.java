package pl.kisstandard.rules.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.kisstandard.rules.OpisZestawu;

/**
 * All of a rule set but its rules.
 *
 * @param standard the standard
 * @param kryteria its criteria by id
 * @param pytania what its rules ask, by criterion, in the order of their numbers
 * @param rozstrzygniecia what its rules say, by criterion; none when the engine has yet to be asked
 * @param suma SHA-256 over its files
 * @param modele names of the classes its rules were compiled to
 */
public record DefinicjaZestawu(
        DefinicjaStandardu standard,
        Map<String, DefinicjaKryterium> kryteria,
        Map<String, List<Pytanie>> pytania,
        Map<String, List<Rozstrzygniecie>> rozstrzygniecia,
        String suma,
        List<String> modele) {

    /** The same, its rules compiled and tried. */
    public DefinicjaZestawu with(List<String> modele, Map<String, List<Rozstrzygniecie>> rozstrzygniecia) {
        return new DefinicjaZestawu(standard, kryteria, pytania, rozstrzygniecia, suma, modele);
    }

    /** Ids of the criteria in official order. */
    public List<String> kolejnosc() {
        return standard.grupy().stream()
                .flatMap(g -> g.komorki().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The set as it is listed. */
    public OpisZestawu opis() {
        return new OpisZestawu(
                standard.id() + ":" + standard.wersja(),
                standard.nazwa().pl(),
                standard.nazwa().en(),
                standard.zrodlo(),
                standard.status(),
                LocalDate.parse(standard.obowiazujeOd()),
                standard.obowiazujeDo() == null ? null : LocalDate.parse(standard.obowiazujeDo()),
                standard.wycofany());
    }

    @JsonIgnore
    DefinicjaKryterium kryterium(String id) {
        DefinicjaKryterium kryterium = kryteria.get(id);
        if (kryterium == null) {
            throw new IllegalArgumentException("standard.yaml wymienia kryterium " + id + ", którego folderu nie ma");
        }
        return kryterium;
    }
}

package pl.kisstandard.rules.warsztat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * A wniosek that two rule sets judge differently, as near to the pattern wniosek as one was found.
 *
 * @param kierunek how its verdict changes
 * @param wniosek the whole wniosek
 * @param zmiana what differs from the pattern wniosek, JSON Merge Patch (RFC 7396)
 * @param kroki the same, change by change
 * @param a the row by the first rule set
 * @param b the row by the second
 */
public record Kontrprzyklad(
        Kierunek kierunek, Wniosek wniosek, JsonNode zmiana, List<Krok> kroki, WynikKryterium a, WynikKryterium b) {

    public Kontrprzyklad {
        kroki = List.copyOf(kroki);
    }
}

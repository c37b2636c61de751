package pl.kisstandard.cli.warsztat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.karta.OpisOdczytow;
import pl.kisstandard.cli.karta.SlowaKarty;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Odczyt;

/**
 * A wniosek judged by two rule sets.
 *
 * @param plik name of its file, with {@code :number} when it holds many
 * @param kryteria the verdicts of every criterion that both rule sets have
 * @param zmiany the criteria whose verdict differs
 */
public record PorownanyWniosek(String plik, Opinia a, Opinia b, List<Para> kryteria, List<Zmiana> zmiany) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The verdicts of a criterion. */
    public record Para(String id, Wynik a, Wynik b) {}

    /**
     * A criterion whose verdict differs.
     *
     * @param odczytano the values read by either, in words
     * @param odczyty the same for programs
     */
    public record Zmiana(String id, String kod, Strona a, Strona b, List<String> odczytano, List<Odczyt> odczyty) {}

    /**
     * What one of the rule sets says.
     *
     * @param regula the rule that decided; null when none did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Strona(
            Wynik wynik, String przyczyna, @Nullable String regula, String zdanie) {

        static Strona of(WynikKryterium k) {
            return new Strona(k.wynik(), k.przyczyna(), k.regula(), k.zdanie());
        }
    }

    /** Compares the kartas of one wniosek. */
    public static PorownanyWniosek of(String plik, KartaStandardu a, KartaStandardu b, Jezyk jezyk) {
        Map<String, WynikKryterium> drugie = new LinkedHashMap<>();
        b.kryteria().forEach(k -> drugie.put(k.id(), k));
        List<Para> kryteria = new ArrayList<>();
        List<Zmiana> zmiany = new ArrayList<>();
        for (WynikKryterium pierwszy : a.kryteria()) {
            WynikKryterium drugi = drugie.get(pierwszy.id());
            if (drugi != null) {
                kryteria.add(new Para(pierwszy.id(), pierwszy.wynik(), drugi.wynik()));
                if (pierwszy.wynik() != drugi.wynik()) {
                    zmiany.add(zmiana(pierwszy, drugi, jezyk));
                }
            }
        }
        return new PorownanyWniosek(plik, a.opinia(), b.opinia(), kryteria, zmiany);
    }

    private static Zmiana zmiana(WynikKryterium a, WynikKryterium b, Jezyk jezyk) {
        Set<Odczyt> odczyty = new LinkedHashSet<>(a.odczyty());
        odczyty.addAll(b.odczyty());
        List<String> odczytano = new OpisOdczytow(new SlowaKarty(jezyk))
                .podane(List.copyOf(odczyty)).stream()
                        .map(akapit ->
                                akapit.tresc().stream().map(Fragment::tekst).collect(Collectors.joining()))
                        .toList();
        return new Zmiana(b.id(), b.kod(), Strona.of(a), Strona.of(b), odczytano, List.copyOf(odczyty));
    }

    /** Whether a verdict or the opinion differs. */
    public boolean zmieniony() {
        return !zmiany.isEmpty() || a != b;
    }

    /** On one line; what {@link #fromJson} reads. */
    public byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Porównania nie da się zapisać jako JSON", e);
        }
    }

    public static PorownanyWniosek fromJson(byte[] json) {
        try {
            return JSON.readValue(json, PorownanyWniosek.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

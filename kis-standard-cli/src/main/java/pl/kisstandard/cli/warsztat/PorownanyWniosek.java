package pl.kisstandard.cli.warsztat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param kryteria the verdicts of every criterion of either rule set
 * @param zmiany the criteria whose verdict differs, and those of one rule set only that are not fulfilled in it
 */
public record PorownanyWniosek(String plik, Opinia a, Opinia b, List<Para> kryteria, List<Zmiana> zmiany) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The verdicts of a criterion; null where the criterion is not. */
    public record Para(
            String id, @Nullable Wynik a, @Nullable Wynik b) {}

    /**
     * A criterion whose verdict differs.
     *
     * @param a what the first says; null when it has no such criterion, like b
     * @param odczytano the values read by either, in words
     * @param odczyty the same for programs
     */
    public record Zmiana(
            String id,
            String kod,
            @Nullable Strona a,
            @Nullable Strona b,
            List<String> odczytano,
            List<Odczyt> odczyty) {}

    /**
     * What one of the rule sets says.
     *
     * @param regula the rule that decided; null when none did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Strona(
            Wynik wynik, String przyczyna, @Nullable String regula, String zdanie) {

        static @Nullable Strona of(@Nullable WynikKryterium k) {
            return k == null ? null : new Strona(k.wynik(), k.przyczyna(), k.regula(), k.zdanie());
        }
    }

    /** Compares the kartas of one wniosek. */
    public static PorownanyWniosek of(String plik, KartaStandardu a, KartaStandardu b, Jezyk jezyk) {
        Map<String, WynikKryterium> pierwsze = wedlugId(a);
        Map<String, WynikKryterium> drugie = wedlugId(b);
        Set<String> ids = new LinkedHashSet<>(drugie.keySet());
        ids.addAll(pierwsze.keySet());
        List<Para> kryteria = new ArrayList<>();
        List<Zmiana> zmiany = new ArrayList<>();
        for (String id : ids) {
            WynikKryterium pierwszy = pierwsze.get(id);
            WynikKryterium drugi = drugie.get(id);
            kryteria.add(
                    new Para(id, pierwszy == null ? null : pierwszy.wynik(), drugi == null ? null : drugi.wynik()));
            if (rozne(pierwszy, drugi)) {
                zmiany.add(zmiana(id, pierwszy, drugi, jezyk));
            }
        }
        return new PorownanyWniosek(plik, a.opinia(), b.opinia(), kryteria, zmiany);
    }

    private static Map<String, WynikKryterium> wedlugId(KartaStandardu karta) {
        Map<String, WynikKryterium> kryteria = new LinkedHashMap<>();
        karta.kryteria().forEach(k -> kryteria.put(k.id(), k));
        return kryteria;
    }

    /** A criterion that only one rule set has makes a difference when it is not fulfilled there. */
    private static boolean rozne(@Nullable WynikKryterium a, @Nullable WynikKryterium b) {
        if (a != null && b != null) {
            return a.wynik() != b.wynik();
        }
        WynikKryterium jedyny = a == null ? b : a;
        return jedyny != null && !jedyny.werdykt().dobry();
    }

    private static Zmiana zmiana(String id, @Nullable WynikKryterium a, @Nullable WynikKryterium b, Jezyk jezyk) {
        Set<Odczyt> odczyty = new LinkedHashSet<>();
        String kod = "";
        for (WynikKryterium k : Arrays.asList(a, b)) {
            if (k != null) {
                odczyty.addAll(k.odczyty());
                kod = k.kod();
            }
        }
        List<String> odczytano = new OpisOdczytow(new SlowaKarty(jezyk))
                .podane(List.copyOf(odczyty)).stream()
                        .map(akapit ->
                                akapit.tresc().stream().map(Fragment::tekst).collect(Collectors.joining()))
                        .toList();
        return new Zmiana(id, kod, Strona.of(a), Strona.of(b), odczytano, List.copyOf(odczyty));
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

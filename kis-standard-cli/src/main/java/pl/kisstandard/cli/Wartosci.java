package pl.kisstandard.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import pl.kisstandard.model.Jezyk;

/** Turns the words of the command line into values; anything else is a fault of use. */
record Wartosci(Komunikaty komunikaty) {

    private static final Map<String, OcenCommand.Format> FORMATY =
            Map.of("text", OcenCommand.Format.TEXT, "json", OcenCommand.Format.JSON);
    private static final Map<String, FormularzCommand.Format> FORMATY_FORMULARZA = Map.of(
            "xlsx",
            FormularzCommand.Format.XLSX,
            "json",
            FormularzCommand.Format.JSON,
            "yaml",
            FormularzCommand.Format.YAML,
            "csv",
            FormularzCommand.Format.CSV);
    private static final Map<String, Jezyk> JEZYKI = Map.of("pl", Jezyk.PL, "en", Jezyk.EN);
    private static final Map<String, Kolor> KOLORY = Map.of(
            "auto",
            Kolor.AUTO,
            "zawsze",
            Kolor.ZAWSZE,
            "always",
            Kolor.ZAWSZE,
            "nigdy",
            Kolor.NIGDY,
            "never",
            Kolor.NIGDY);

    void register(CommandLine polecenie) {
        polecenie.registerConverter(OcenCommand.Format.class, slowo -> wybor(slowo, FORMATY));
        polecenie.registerConverter(FormularzCommand.Format.class, slowo -> wybor(slowo, FORMATY_FORMULARZA));
        polecenie.registerConverter(Jezyk.class, slowo -> wybor(slowo, JEZYKI));
        polecenie.registerConverter(Kolor.class, slowo -> wybor(slowo, KOLORY));
        polecenie.registerConverter(LocalDate.class, this::data);
    }

    private <T> T wybor(String slowo, Map<String, T> dozwolone) {
        T wartosc = dozwolone.get(slowo.toLowerCase(Locale.ROOT));
        if (wartosc == null) {
            String lista = String.join(", ", new TreeMap<>(dozwolone).keySet());
            throw new BladUzycia(komunikaty.get("blad.wartosc", slowo, lista));
        }
        return wartosc;
    }

    private LocalDate data(String slowo) {
        try {
            if (slowo.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(slowo);
            }
        } catch (DateTimeException e) {
            throw new BladUzycia(komunikaty.get("blad.data-niemozliwa", slowo));
        }
        throw new BladUzycia(komunikaty.get("blad.data", slowo));
    }
}

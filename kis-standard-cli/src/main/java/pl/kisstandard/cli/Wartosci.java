package pl.kisstandard.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import pl.kisstandard.cli.OpcjeGranic.Bajty;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.pliki.FormatPliku;

/** Turns the words of the command line into values; anything else is a fault of use. */
record Wartosci(Komunikaty komunikaty) {

    private static final Map<String, Charset> KODOWANIA =
            Map.of("utf-8", StandardCharsets.UTF_8, "windows-1250", Charset.forName("windows-1250"));
    private static final Pattern ROZMIAR = Pattern.compile("(\\d{1,15}) ?(B|KB|MB|GB)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> JEDNOSTKI = List.of("B", "KB", "MB", "GB");
    private static final int KILO = 1024;
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
        formaty(Format.class, polecenie);
        formaty(FormatPliku.class, polecenie);
        formaty(FormatOdpowiedzi.class, polecenie);
        formaty(FormularzCommand.Format.class, polecenie);
        formaty(KatalogCommand.Format.class, polecenie);
        formaty(SprawdzCommand.Format.class, polecenie);
        polecenie.registerConverter(Charset.class, slowo -> wybor(slowo, KODOWANIA));
        polecenie.registerConverter(Bajty.class, this::rozmiar);
        polecenie.registerConverter(Long.class, this::liczba);
        polecenie.registerConverter(Path.class, this::sciezka);
        polecenie.registerConverter(Jezyk.class, slowo -> wybor(slowo, JEZYKI));
        polecenie.registerConverter(Kolor.class, slowo -> wybor(slowo, KOLORY));
        polecenie.registerConverter(LocalDate.class, this::data);
    }

    private <F extends Enum<F>> void formaty(Class<F> formaty, CommandLine polecenie) {
        Map<String, F> slowa = Stream.of(formaty.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(f -> f.name().toLowerCase(Locale.ROOT), f -> f));
        polecenie.registerConverter(formaty, slowo -> wybor(slowo, slowa));
    }

    private <T> T wybor(String slowo, Map<String, T> dozwolone) {
        T wartosc = dozwolone.get(slowo.toLowerCase(Locale.ROOT));
        if (wartosc == null) {
            String lista = String.join(", ", new TreeMap<>(dozwolone).keySet());
            throw new BladUzycia(komunikaty.get("blad.wartosc", slowo, lista));
        }
        return wartosc;
    }

    private Bajty rozmiar(String slowo) {
        Matcher rozmiar = ROZMIAR.matcher(slowo.strip());
        long ile = rozmiar.matches() ? Long.parseLong(rozmiar.group(1)) : 0;
        if (ile < 1) {
            throw new BladUzycia(komunikaty.get("blad.rozmiar", slowo));
        }
        String jednostka = rozmiar.group(2) == null ? "B" : rozmiar.group(2).toUpperCase(Locale.ROOT);
        for (int i = JEDNOSTKI.indexOf(jednostka); i > 0; i--) {
            ile *= KILO;
        }
        return new Bajty(ile);
    }

    private Long liczba(String slowo) {
        long liczba = slowo.matches("\\d{1,15}") ? Long.parseLong(slowo) : 0;
        if (liczba < 1) {
            throw new BladUzycia(komunikaty.get("blad.liczba", slowo));
        }
        return liczba;
    }

    private Path sciezka(String slowo) {
        try {
            return Path.of(slowo);
        } catch (InvalidPathException e) {
            throw new BladUzycia(komunikaty.get("blad.sciezka", slowo));
        }
    }

    private LocalDate data(String slowo) {
        try {
            if (slowo.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(slowo);
            }
            if (slowo.matches("\\d{2}\\.\\d{2}\\.\\d{4}")) {
                return LocalDate.parse(slowo.substring(6) + "-" + slowo.substring(3, 5) + "-" + slowo.substring(0, 2));
            }
        } catch (DateTimeException e) {
            throw new BladUzycia(komunikaty.get("blad.data-niemozliwa", slowo));
        }
        throw new BladUzycia(komunikaty.get("blad.data", slowo));
    }
}

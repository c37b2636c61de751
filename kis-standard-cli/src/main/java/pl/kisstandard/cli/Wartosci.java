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

    private static final Map<String, Format> FORMATY =
            Stream.of(Format.values()).collect(Collectors.toUnmodifiableMap(Format::slowo, f -> f));
    private static final Map<String, FormatPliku> FORMATY_PLIKOW = Stream.of(FormatPliku.values())
            .collect(Collectors.toUnmodifiableMap(f -> f.name().toLowerCase(Locale.ROOT), f -> f));
    private static final Map<String, Charset> KODOWANIA =
            Map.of("utf-8", StandardCharsets.UTF_8, "windows-1250", Charset.forName("windows-1250"));
    private static final Pattern ROZMIAR = Pattern.compile("(\\d{1,15}) ?(B|KB|MB|GB)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> JEDNOSTKI = List.of("B", "KB", "MB", "GB");
    private static final int KILO = 1024;
    private static final Map<String, FormularzCommand.Format> FORMATY_FORMULARZA = Map.of(
            "xlsx",
            FormularzCommand.Format.XLSX,
            "json",
            FormularzCommand.Format.JSON,
            "yaml",
            FormularzCommand.Format.YAML,
            "csv",
            FormularzCommand.Format.CSV);
    private static final Map<String, KatalogCommand.Format> FORMATY_KATALOGU =
            Map.of("md", KatalogCommand.Format.MD, "html", KatalogCommand.Format.HTML);
    private static final Map<String, SprawdzCommand.Format> FORMATY_WARSZTATU =
            Map.of("text", SprawdzCommand.Format.TEXT, "json", SprawdzCommand.Format.JSON);
    private static final Map<String, PorownajCommand.Format> FORMATY_POROWNANIA = Map.of(
            "text",
            PorownajCommand.Format.TEXT,
            "md",
            PorownajCommand.Format.MD,
            "json",
            PorownajCommand.Format.JSON,
            "html",
            PorownajCommand.Format.HTML);
    private static final Map<String, IleBrakujeCommand.Format> FORMATY_BRAKOW = Map.of(
            "text",
            IleBrakujeCommand.Format.TEXT,
            "md",
            IleBrakujeCommand.Format.MD,
            "json",
            IleBrakujeCommand.Format.JSON,
            "html",
            IleBrakujeCommand.Format.HTML);
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
        polecenie.registerConverter(Format.class, slowo -> wybor(slowo, FORMATY));
        polecenie.registerConverter(FormatPliku.class, slowo -> wybor(slowo, FORMATY_PLIKOW));
        polecenie.registerConverter(Charset.class, slowo -> wybor(slowo, KODOWANIA));
        polecenie.registerConverter(Bajty.class, this::rozmiar);
        polecenie.registerConverter(Long.class, this::liczba);
        polecenie.registerConverter(Path.class, this::sciezka);
        polecenie.registerConverter(FormularzCommand.Format.class, slowo -> wybor(slowo, FORMATY_FORMULARZA));
        polecenie.registerConverter(KatalogCommand.Format.class, slowo -> wybor(slowo, FORMATY_KATALOGU));
        polecenie.registerConverter(SprawdzCommand.Format.class, slowo -> wybor(slowo, FORMATY_WARSZTATU));
        polecenie.registerConverter(PorownajCommand.Format.class, slowo -> wybor(slowo, FORMATY_POROWNANIA));
        polecenie.registerConverter(IleBrakujeCommand.Format.class, slowo -> wybor(slowo, FORMATY_BRAKOW));
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

package pl.kisstandard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Jezyk;

/** The program {@code kis-standard}: judges wnioski and writes the karta standardu KIS. */
@Command(name = "kis-standard", mixinStandardHelpOptions = true)
public final class KisStandard {

    /** Known before the command line is understood, see {@link Komunikaty#of}; here it is only checked. */
    @Option(
            names = {"--jezyk", "--lang"},
            paramLabel = "pl|en",
            descriptionKey = "opcja.jezyk",
            defaultValue = "pl",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused")
    private Jezyk jezyk = Jezyk.PL;

    private KisStandard() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String... argumenty) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // which is silent here
        System.exit(run(List.of(argumenty), Srodowisko.procesu()));
    }

    /** Runs the program and returns its exit code, see {@link KodWyjscia}. */
    static int run(List<String> argumenty, Srodowisko srodowisko) {
        Komunikaty komunikaty = Komunikaty.of(argumenty);
        OpisBledow bledy = new OpisBledow(srodowisko, komunikaty);
        try {
            return polecenie(srodowisko, komunikaty, bledy).execute(argumenty.toArray(String[]::new));
        } catch (RuntimeException | Error e) {
            return bledy.awaria(e);
        }
    }

    /** The commands, with help in the language of the run. */
    static CommandLine polecenie(Srodowisko srodowisko, Komunikaty komunikaty, OpisBledow bledy) {
        CommandLine polecenie = new CommandLine(new KisStandard())
                .addSubcommand(new OcenCommand(srodowisko, komunikaty))
                .addSubcommand(new WyjasnijCommand(srodowisko, komunikaty))
                .addSubcommand(new IleBrakujeCommand(srodowisko, komunikaty))
                .addSubcommand(new PorownajCommand(srodowisko, komunikaty))
                .addSubcommand(new FormularzCommand(srodowisko, komunikaty))
                .addSubcommand(new WersjeCommand(srodowisko, komunikaty))
                .addSubcommand(new CommandLine(new RegulyCommand())
                        .addSubcommand(new KatalogCommand(srodowisko, komunikaty))
                        .addSubcommand(new EksportCommand(srodowisko, komunikaty))
                        .addSubcommand(new NoweKryteriumCommand(srodowisko, komunikaty))
                        .addSubcommand(new SprawdzCommand(srodowisko, komunikaty))
                        .addSubcommand(new MutantyCommand(srodowisko, komunikaty))
                        .addSubcommand(new FormatujCommand(srodowisko, komunikaty)));
        new Wartosci(komunikaty).register(polecenie);
        return polecenie
                .setResourceBundle(komunikaty.bundle())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(Sklad.SZEROKOSC)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(bledy)
                .setExecutionExceptionHandler(bledy)
                .setExecutionStrategy(wynik -> execute(wynik, srodowisko, bledy));
    }

    private static int execute(ParseResult wynik, Srodowisko srodowisko, OpisBledow bledy) {
        try {
            if (wynik.originalArgs().contains("")) {
                return bledy.pustyArgument(wynik);
            }
            OptionSpec powtorzona = powtorzona(wynik);
            return powtorzona == null ? pomocLubWykonanie(wynik, srodowisko) : bledy.powtorzona(powtorzona, wynik);
        } catch (PicocliException e) {
            throw e;
        } catch (RuntimeException e) {
            return bledy.awaria(e);
        }
    }

    /** An option given twice. Picocli finds one in the command itself, but not in a group of options. */
    private static @Nullable OptionSpec powtorzona(ParseResult wynik) {
        Map<String, Long> ile = wynik.originalArgs().stream()
                .takeWhile(a -> !a.equals("--"))
                .filter(a -> a.startsWith("-"))
                .collect(Collectors.groupingBy(a -> a.replaceFirst("=.*", ""), Collectors.counting()));
        for (CommandLine polecenie : wynik.asCommandLineList()) {
            for (OptionSpec opcja : polecenie.getCommandSpec().options()) {
                long razy = Stream.of(opcja.names())
                        .mapToLong(n -> ile.getOrDefault(n, 0L))
                        .sum();
                boolean wieleRazy = opcja.isMultiValue() && opcja.splitRegex().isEmpty();
                if (razy > 1 && opcja.group() != null && !wieleRazy) {
                    return opcja;
                }
            }
        }
        return null;
    }

    private static int pomocLubWykonanie(ParseResult wynik, Srodowisko srodowisko) {
        for (CommandLine polecenie : wynik.asCommandLineList()) {
            if (polecenie.isUsageHelpRequested()) {
                srodowisko.wyjscie().pisz(polecenie.getUsageMessage().replace(System.lineSeparator(), "\n"));
                return KodWyjscia.SPELNIA;
            }
            if (polecenie.isVersionHelpRequested()) {
                srodowisko.wyjscie().linia("kis-standard " + wersja());
                return KodWyjscia.SPELNIA;
            }
        }
        return new RunLast().execute(wynik);
    }

    /** The version of this program, written by the build. */
    static String wersja() {
        Properties wydanie = new Properties();
        try (InputStream in = KisStandard.class.getResourceAsStream("wydanie.properties")) {
            wydanie.load(Objects.requireNonNull(in, "wydanie.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException("wydanie.properties", e);
        }
        return wydanie.getProperty("wersja", "");
    }
}

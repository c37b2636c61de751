package pl.kisstandard.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Understands a command line and carries it out. */
@Command(name = "kis-standard", mixinStandardHelpOptions = true)
final class LiniaPolecen {

    /** Known before the command line is understood, see {@link Komunikaty#of}; here it is only checked. */
    @Option(
            names = {"--jezyk", "--lang"},
            paramLabel = "pl|en",
            descriptionKey = "opcja.jezyk",
            defaultValue = "pl",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused")
    private Jezyk jezyk = Jezyk.PL;

    private LiniaPolecen() {}

    /** Runs a command line and returns its exit code, see {@link KodWyjscia}. */
    static int run(List<String> argumenty, Srodowisko srodowisko, Komunikaty komunikaty) {
        OpisBledow bledy = new OpisBledow(srodowisko, komunikaty);
        try {
            return polecenie(argumenty, srodowisko, komunikaty, bledy).execute(argumenty.toArray(String[]::new));
        } catch (RuntimeException | Error e) {
            return bledy.awaria(e);
        }
    }

    /** Says why {@code ocen} failed that was run without this class. */
    static int blad(Throwable e, List<String> argumenty, Srodowisko srodowisko, Komunikaty komunikaty) {
        OpisBledow bledy = new OpisBledow(srodowisko, komunikaty);
        CommandLine ocen = Objects.requireNonNull(polecenie(argumenty, srodowisko, komunikaty, bledy)
                .getSubcommands()
                .get(OcenCommand.NAZWA));
        return e instanceof RuntimeException wyjatek
                ? bledy.handleExecutionException(wyjatek, ocen, null)
                : bledy.awaria(e);
    }

    /**
     * The commands, with help in the language of the run. Picocli looks through every option of every command it gets,
     * which takes longer than judging: with {@code ocen} in front, the other commands are left out.
     */
    private static CommandLine polecenie(
            List<String> argumenty, Srodowisko srodowisko, Komunikaty komunikaty, OpisBledow bledy) {
        CommandLine polecenie =
                new CommandLine(new LiniaPolecen()).addSubcommand(new OcenCommand(srodowisko, komunikaty));
        if (!OcenCommand.nazwane(argumenty)) {
            polecenie
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
        }
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
                srodowisko.wyjscie().linia("kis-standard " + KisStandard.wersja());
                return KodWyjscia.SPELNIA;
            }
        }
        return new RunLast().execute(wynik);
    }
}

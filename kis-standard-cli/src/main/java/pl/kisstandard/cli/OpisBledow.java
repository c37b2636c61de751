package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.rules.BlednyZestawException;

/** Says what is wrong with a command line or why the program failed, in the user's language, without a stack trace. */
record OpisBledow(Srodowisko srodowisko, Komunikaty komunikaty)
        implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] argumenty) {
        return powiedz(komunikat(e, List.of(argumenty)), e.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine polecenie, @Nullable ParseResult wynik) {
        if (e instanceof BladSzkicu bledny) {
            String nazwa = polecenie.getCommandSpec().qualifiedName();
            srodowisko.bledy().linia(Sklad.bezpieczny(nazwa + ": " + bledny.getMessage()));
            bledny.bledy().forEach(blad -> srodowisko.bledy().linia(Sklad.bezpieczny(blad)));
            return KodWyjscia.BLEDNE_UZYCIE;
        }
        return e instanceof BladUzycia ? powiedz(String.valueOf(e.getMessage()), polecenie) : awaria(e);
    }

    /**
     * The program or the rule set failed. The text of another failure than that of the rule set stays unsaid: it may hold
     * what the wniosek says.
     */
    int awaria(Throwable e) {
        if (e instanceof BlednyZestawException bledny) {
            srodowisko.bledy().linia("kis-standard: " + komunikaty.get("awaria.zestaw"));
            bledny.bledy().forEach(blad -> srodowisko.bledy().linia(Sklad.bezpieczny(blad)));
            return KodWyjscia.AWARIA;
        }
        String powod = e instanceof Wyjscie.NiezapisaneException
                ? komunikaty.get("awaria.zapis", String.valueOf(e.getMessage()))
                : komunikaty.get("awaria", e.getClass().getSimpleName());
        srodowisko.bledy().linia(Sklad.bezpieczny("kis-standard: " + powod));
        return KodWyjscia.AWARIA;
    }

    /** An option was given more than once. */
    int powtorzona(OptionSpec opcja, ParseResult wynik) {
        List<CommandLine> polecenia = wynik.asCommandLineList();
        return powiedz(komunikaty.get("blad.powtorzona", nazwa(opcja)), polecenia.get(polecenia.size() - 1));
    }

    /** An argument is empty, as a variable of the shell that was never set is. */
    int pustyArgument(ParseResult wynik) {
        List<CommandLine> polecenia = wynik.asCommandLineList();
        return powiedz(komunikaty.get("blad.pusty-argument"), polecenia.get(polecenia.size() - 1));
    }

    private int powiedz(String komunikat, CommandLine polecenie) {
        String nazwa = polecenie.getCommandSpec().qualifiedName();
        srodowisko.bledy().linia(Sklad.bezpieczny(nazwa + ": " + komunikat));
        srodowisko.bledy().linia(komunikaty.get("blad.pomoc", nazwa));
        return KodWyjscia.BLEDNE_UZYCIE;
    }

    private String komunikat(ParameterException e, List<String> argumenty) {
        if (e instanceof UnmatchedArgumentException nieznane) {
            return nieznane(nieznane.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof MissingParameterException brak) {
            return brak(brak, argumenty);
        }
        if (e instanceof OverwrittenOptionException powtorzona) {
            return komunikaty.get("blad.powtorzona", nazwa(powtorzona.getOverwritten()));
        }
        if (e.getCause() instanceof BladUzycia && e.getArgSpec() != null) {
            return nazwa(e.getArgSpec()) + ": " + e.getCause().getMessage();
        }
        boolean bezPolecenia =
                e.getArgSpec() == null && !e.getCommandLine().getSubcommands().isEmpty();
        return bezPolecenia ? komunikaty.get("blad.brak-polecenia") : String.valueOf(e.getMessage());
    }

    private String nieznane(String argument, CommandLine polecenie) {
        boolean opcja = argument.startsWith("-");
        Collection<String> znane = new ArrayList<>();
        if (opcja) {
            polecenie.getCommandSpec().options().forEach(o -> znane.addAll(List.of(o.names())));
        } else {
            znane.addAll(polecenie.getSubcommands().keySet());
        }
        String klucz = opcja ? "blad.opcja" : znane.isEmpty() ? "blad.zbedny" : "blad.polecenie";
        String slowo = opcja ? argument.replaceFirst("=.*", "") : argument;
        String najblizsze = Podpowiedz.najblizsza(slowo, znane);
        return komunikaty.get(klucz, slowo)
                + (najblizsze == null ? "" : " " + komunikaty.get("blad.podpowiedz", najblizsze))
                + (opcja && argument.contains(".") ? " " + komunikaty.get("blad.opcja-plik", argument) : "");
    }

    private String brak(MissingParameterException e, List<String> argumenty) {
        List<ArgSpec> brakujace = e.getMissing();
        CommandLine polecenie = e.getCommandLine();
        for (String argument : argumenty) {
            String opcja = argument.replaceFirst("=.*", "");
            boolean znana = polecenie.getCommandSpec().optionsMap().containsKey(opcja);
            if (!brakujace.get(0).isOption() && opcja.startsWith("-") && opcja.length() > 2 && !znana) {
                return nieznane(argument, polecenie); // a missing argument is what was taken for an option
            }
        }
        String klucz = brakujace.get(0).isOption() ? "blad.brak-wartosci" : "blad.brak-argumentu";
        return komunikaty.get(klucz, brakujace.stream().map(this::nazwa).collect(Collectors.joining(" ")));
    }

    /** The name of an option in the user's language: the Polish one is written first, the English one last. */
    private String nazwa(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec opcja) {
            String[] nazwy = opcja.names();
            return nazwy[komunikaty.jezyk() == Jezyk.PL ? 0 : nazwy.length - 1];
        }
        return argument == null ? "" : argument.paramLabel();
    }
}

package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an answer goes that is one document: to standard output, or to a file. */
final class OpcjeZapisu {

    @Option(
            names = {"--wyjscie", "--output"},
            paramLabel = "${bundle:etykieta.plik}",
            descriptionKey = "opcja.plik-wyniku")
    private @Nullable Path wyjscie;

    @Option(
            names = {"--nadpisz", "--overwrite"},
            descriptionKey = "opcja.nadpisz")
    private boolean nadpisz;

    boolean doPliku() {
        return wyjscie != null;
    }

    /**
     * The format asked for, or that of the extension of the file, or what is meant without both.
     *
     * @throws BladUzycia when the file may not be written, or its extension is that of no format
     */
    <F extends Enum<F>> F format(@Nullable F podany, F domyslny, Komunikaty komunikaty) {
        if (wyjscie == null) {
            return podany == null ? domyslny : podany;
        }
        PlikAtomowy.sprawdz(wyjscie, nadpisz, komunikaty);
        if (podany != null) {
            return podany;
        }
        String nazwa = String.valueOf(wyjscie.getFileName()).toLowerCase(Locale.ROOT);
        F[] formaty = domyslny.getDeclaringClass().getEnumConstants();
        for (F znany : formaty) {
            if (nazwa.endsWith(rozszerzenie(znany))) {
                return znany;
            }
        }
        String znane = Arrays.stream(formaty).map(OpcjeZapisu::rozszerzenie).collect(Collectors.joining(", "));
        throw new BladUzycia(komunikaty.get("blad.rozszerzenie", wyjscie, znane));
    }

    private static String rozszerzenie(Enum<?> format) {
        String slowo = format.name().toLowerCase(Locale.ROOT);
        return slowo.equals("text") ? ".txt" : "." + slowo;
    }

    void pisz(byte[] bajty, Srodowisko srodowisko) {
        if (wyjscie == null) {
            srodowisko.wyjscie().pisz(bajty);
        } else {
            PlikAtomowy.zapisz(wyjscie, bajty);
        }
    }

    /** Whether a file is the one written to: that is nothing to read, when it lies in a folder that is read. */
    boolean pisze(Path plik) {
        try {
            return wyjscie != null && Files.exists(wyjscie) && Files.isSameFile(plik, wyjscie);
        } catch (IOException e) {
            return false;
        }
    }
}

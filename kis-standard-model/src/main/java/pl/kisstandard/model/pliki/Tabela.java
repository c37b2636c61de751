package pl.kisstandard.model.pliki;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;

/**
 * Where cells stand.
 *
 * @param plik name of the file
 * @param arkusz name of the sheet; null in CSV
 */
record Tabela(String plik, @Nullable String arkusz) {

    private static final Pattern ZWYKLA_NAZWA = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int LITER = 26;

    /** A fault of a cell; rows count from 1, columns from 0. */
    Problem problem(
            long wiersz, int kolumna, @Nullable String rodzaj, String wskaznik, String kod, List<String> argumenty) {
        int linia = (int) Math.min(wiersz, Integer.MAX_VALUE);
        return new Problem(plik, linia, kolumna + 1, adres(wiersz, kolumna), rodzaj, wskaznik, kod, argumenty);
    }

    Problem problem(long wiersz, int kolumna, String kod, String... argumenty) {
        return problem(wiersz, kolumna, null, "", kod, List.of(argumenty));
    }

    /** A fault of a whole row. */
    NiepoprawnyWniosekException blad(long wiersz, String kod, String... argumenty) {
        return new NiepoprawnyWniosekException(List.of(problem(wiersz, 0, kod, argumenty)));
    }

    private String adres(long wiersz, int kolumna) {
        String adres = litery(kolumna) + wiersz;
        if (arkusz == null) {
            return adres;
        }
        boolean zwykla = ZWYKLA_NAZWA.matcher(arkusz).matches();
        String nazwa = zwykla ? arkusz : "'" + arkusz.replace("'", "''").replaceAll("\\p{C}", "\uFFFD") + "'";
        return nazwa + "!" + adres;
    }

    private static String litery(int kolumna) {
        String reszta = String.valueOf((char) ('A' + kolumna % LITER));
        return kolumna < LITER ? reszta : litery(kolumna / LITER - 1) + reszta;
    }
}

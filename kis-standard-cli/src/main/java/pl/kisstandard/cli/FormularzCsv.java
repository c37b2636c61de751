package pl.kisstandard.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Kolumna;
import pl.kisstandard.model.formularz.Pole;

/** The blank form as a table, one wniosek a row: the labels, and below them the hints in a row that is a comment. */
final class FormularzCsv {

    private static final String ZNACZNIK_UTF_8 = "\uFEFF";

    private FormularzCsv() {}

    static String tekst(Jezyk jezyk) {
        List<Kolumna> kolumny = Kolumna.formularza();
        List<String> objasnienia =
                new ArrayList<>(kolumny.stream().map(k -> objasnienie(jezyk, k)).toList());
        objasnienia.set(0, "# " + objasnienia.get(0));
        StringWriter tekst = new StringWriter().append(ZNACZNIK_UTF_8);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(tekst)) {
            csv.writeRecord(kolumny.stream().map(k -> k.etykieta(jezyk)).toList());
            csv.writeRecord(objasnienia);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    private static String objasnienie(Jezyk jezyk, Kolumna kolumna) {
        Pole pole = kolumna.pole();
        String slowa = pole.kody().stream().map(kod -> Slownik.kod(jezyk, kod)).collect(Collectors.joining(" / "));
        String objasnienie = kolumna.objasnienie(jezyk);
        return pole.typ() == Pole.Typ.TEKST
                ? objasnienie
                : objasnienie + " " + new Komunikaty(jezyk).get("formularz." + pole.typ(), slowa);
    }
}

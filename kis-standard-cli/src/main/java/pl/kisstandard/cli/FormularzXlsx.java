package pl.kisstandard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import pl.kisstandard.cli.dokument.BezZegara;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.Odpowiedz;

/** The blank form as a workbook to fill in, drawn from {@link UkladFormularza}. */
final class FormularzXlsx {

    private FormularzXlsx() {}

    static byte[] bajty(Jezyk jezyk) {
        UkladFormularza uklad = UkladFormularza.of(jezyk);
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try {
            try (Workbook skoroszyt = new Workbook(bajty, "kis-standard", null)) {
                skoroszyt.properties().setTitle(uklad.tytul());
                skoroszyt.setGlobalDefaultFont("Arial", ArkuszXlsx.PUNKTY);
                PoleXlsx pole = new PoleXlsx(jezyk, odpowiedzi(uklad));
                for (Arkusz arkusz : uklad.arkusze()) {
                    new ArkuszXlsx(skoroszyt.newWorksheet(arkusz.nazwa()), arkusz, pole).rysuj();
                }
            }
            return BezZegara.przepisz(bajty.toByteArray(), xml -> popraw(xml, jezyk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library cannot say: no password, rows that grow with an answer, the language of the document. */
    private static String popraw(String xml, Jezyk jezyk) {
        return xml.replace("<sheetProtection password=\"0\"", "<sheetProtection")
                .replace(" customHeight=\"1\"", "")
                .replace(
                        "</cp:coreProperties>",
                        "<dc:language>" + jezyk.name().toLowerCase(Locale.ROOT) + "</dc:language></cp:coreProperties>");
    }

    /** Where the answers to choose from stand, by the codes they stand for. */
    private static Map<List<String>, String> odpowiedzi(UkladFormularza uklad) {
        Map<List<String>, String> miejsca = new HashMap<>();
        for (Arkusz arkusz : uklad.arkusze()) {
            for (int i = 0; i < arkusz.wiersze().size(); i++) {
                if (arkusz.wiersze().get(i) instanceof Odpowiedz odpowiedz) {
                    int pierwszy = i + 1;
                    int ostatni = i + odpowiedz.kody().size();
                    miejsca.putIfAbsent(odpowiedz.kody(), "'" + arkusz.nazwa() + "'!$A$" + pierwszy + ":$A$" + ostatni);
                }
            }
        }
        return miejsca;
    }
}

package pl.kisstandard.cli.karta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.kisstandard.cli.dokument.BezZegara;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;

/** The karta as a workbook: a row for each criterion. Its cells are texts, never formulas. */
public final class KartaXlsx {

    private static final int NAJDLUZSZA_KOMORKA = 32_767;
    private static final int SZEROKIE = 36;
    private static final int WASKIE = 18;
    private static final int DLUGI_TEKST = 30;

    /** What XML 1.0 cannot hold, halves of surrogate pairs among it. */
    private static final Pattern OBCE_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private KartaXlsx() {}

    /** The whole workbook; equal kartas give equal bytes. */
    public static byte[] toBytes(String plik, KartaStandardu karta, Jezyk jezyk) {
        SlowaKarty slowa = new SlowaKarty(jezyk);
        RamkaSzkicu szkic = new RamkaSzkicu(jezyk);
        TabelaKarty tabela = new TabelaKarty(slowa, szkic.zdanie(karta.pochodzenie()));
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try {
            try (Workbook skoroszyt = new Workbook(bajty, "kis-standard", null)) {
                skoroszyt.properties().setTitle(szkic.tytul(slowa.get("tytul"), karta.pochodzenie()));
                pisz(
                        skoroszyt.newWorksheet(slowa.get("tabela.arkusz")),
                        tabela.naglowek(),
                        tabela.wiersze(plik, karta));
            }
            return BezZegara.przepisz(bajty.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pisz(Worksheet arkusz, List<String> naglowek, List<List<String>> wiersze) {
        for (int i = 0; i < naglowek.size(); i++) {
            int kolumna = i;
            arkusz.inlineString(0, i, naglowek.get(i));
            arkusz.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
            boolean szeroka = wiersze.stream().anyMatch(w -> w.get(kolumna).length() > DLUGI_TEKST);
            arkusz.width(i, szeroka ? SZEROKIE : WASKIE);
        }
        for (int n = 0; n < wiersze.size(); n++) {
            for (int i = 0; i < naglowek.size(); i++) {
                arkusz.inlineString(n + 1, i, zapisywalny(wiersze.get(n).get(i)));
                arkusz.style(n + 1, i).wrapText(true).verticalAlignment("top").set();
            }
        }
        arkusz.freezePane(0, 1);
        arkusz.repeatRows(0);
        arkusz.paperSize(PaperSize.A4_PAPER);
        arkusz.pageOrientation("landscape");
        arkusz.setAutoFilter(0, 0, wiersze.size(), naglowek.size() - 1);
    }

    /** A text that a cell can hold. */
    public static String zapisywalny(String tekst) {
        String bezObcych = OBCE_XML.matcher(tekst).replaceAll("\uFFFD");
        return bezObcych.length() <= NAJDLUZSZA_KOMORKA
                ? bezObcych
                : bezObcych.substring(0, NAJDLUZSZA_KOMORKA - 2).replaceAll("[\\uD800-\\uDBFF]$", "") + "…";
    }
}

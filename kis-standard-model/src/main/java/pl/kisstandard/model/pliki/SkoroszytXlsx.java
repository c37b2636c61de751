package pl.kisstandard.model.pliki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.BezpiecznyZip.Odrzucony;

/** A workbook of Excel. */
final class SkoroszytXlsx implements Skoroszyt {

    static final String TYP = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** Spreadsheets keep numbers in binary: 39.5 may come as 39.499999999999996. */
    private static final int MIEJSC_PO_PRZECINKU = 10;

    private static final int NAJDLUZSZA_LICZBA = 400;

    /** Formats known by their numbers alone: days; hours, and what is shown in hundredths. */
    private static final Set<Integer> FORMATY_DAT = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> FORMATY_ZMIAN = Set.of(9, 10, 18, 19, 20, 21, 45, 46, 47);

    private static final Pattern NIE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[(?![hHmMsS]+])[^]]*]|\\\\.|[_*].");
    private static final Pattern DZIEN_LUB_ROK = Pattern.compile("[dDyY]");
    private static final Pattern GODZINA_LUB_PROCENT = Pattern.compile("[hHmMsS%]");

    /** Day 0 of the dates of Excel, which has a 29th of February 1900, and the first day after it. */
    private static final LocalDate DZIEN_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DZIEN_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal PIERWSZY = BigDecimal.valueOf(61);
    private static final BigDecimal OSTATNI = BigDecimal.valueOf(2_958_465);

    private final ReadableWorkbook skoroszyt;
    private final List<Sheet> arkusze;

    SkoroszytXlsx(byte[] bajty, boolean zeStylami) throws IOException {
        ReadableWorkbook otwarty = null;
        try {
            otwarty = new ReadableWorkbook(new ByteArrayInputStream(bajty), new ReadingOptions(zeStylami, true));
            skoroszyt = otwarty;
            arkusze = otwarty.getSheets().toList();
        } catch (RuntimeException | IOException e) {
            if (otwarty != null) {
                otwarty.close();
            }
            throw new Odrzucony("format-arkusz");
        }
        if (arkusze.isEmpty()) {
            skoroszyt.close();
            throw new Odrzucony("format-arkusz");
        }
    }

    @Override
    public List<String> arkusze() {
        return arkusze.stream()
                .map(a -> Objects.requireNonNullElse(a.getName(), ""))
                .toList();
    }

    @Override
    public CzytnikTabeli.Wiersze wiersze(int ktory) throws IOException {
        try {
            Stream<Row> strumien = arkusze.get(ktory).openStream();
            return new WierszeXlsx(strumien, strumien.iterator());
        } catch (RuntimeException e) {
            throw new Odrzucony("format-arkusz");
        }
    }

    @Override
    public void close() throws IOException {
        skoroszyt.close();
    }

    private final class WierszeXlsx implements CzytnikTabeli.Wiersze {

        private final Stream<Row> strumien;
        private final Iterator<Row> wiersze;

        WierszeXlsx(Stream<Row> strumien, Iterator<Row> wiersze) {
            this.strumien = strumien;
            this.wiersze = wiersze;
        }

        @Override
        public @Nullable Wiersz next() throws IOException {
            try {
                while (wiersze.hasNext()) {
                    Row wiersz = wiersze.next();
                    List<Komorka> komorki = new ArrayList<>();
                    for (Cell cell : wiersz) {
                        Object wartosc = cell == null ? null : wartosc(cell);
                        if (wartosc != null) {
                            komorki.add(new Komorka(cell.getColumnIndex(), wartosc));
                        }
                    }
                    komorki.removeIf(Komorka::pusta);
                    if (!komorki.isEmpty()) {
                        return new Wiersz(wiersz.getRowNum(), komorki);
                    }
                }
                return null;
            } catch (RuntimeException e) { // whatever the library makes of XML that is no sheet
                throw new Odrzucony("format-arkusz");
            }
        }

        @Override
        public void close() {
            strumien.close();
        }
    }

    private @Nullable Object wartosc(Cell cell) {
        if (cell.getFormula() != null) {
            return Komorka.Wada.FORMULA;
        }
        return switch (cell.getType()) {
            case NUMBER -> liczba(cell);
            case ERROR -> Komorka.Wada.BLAD;
            case STRING -> cell.getValue() == null ? Komorka.Wada.BLAD : cell.getValue();
            case BOOLEAN, FORMULA -> cell.getValue();
            case EMPTY -> null;
        };
    }

    private Object liczba(Cell cell) {
        BigDecimal liczba = zaokraglona(cell.asNumber());
        boolean dzien = liczba.signum() == 0 || liczba.stripTrailingZeros().scale() <= 0;
        boolean znany = liczba.compareTo(PIERWSZY) >= 0 && liczba.compareTo(OSTATNI) <= 0;
        boolean data = format(cell, FORMATY_DAT, DZIEN_LUB_ROK);
        if (dzien && znany && data) {
            return (skoroszyt.isDate1904() ? DZIEN_ZERO_1904 : DZIEN_ZERO).plusDays(liczba.longValue());
        }
        return data || format(cell, FORMATY_ZMIAN, GODZINA_LUB_PROCENT) ? Komorka.Wada.ZAMIENIONA : liczba;
    }

    /** A number without the noise of its binary form. */
    static BigDecimal zaokraglona(BigDecimal liczba) {
        return liczba.scale() > MIEJSC_PO_PRZECINKU && liczba.scale() < NAJDLUZSZA_LICZBA
                ? liczba.setScale(MIEJSC_PO_PRZECINKU, RoundingMode.HALF_UP)
                : liczba;
    }

    private static boolean format(Cell cell, Set<Integer> numery, Pattern znaki) {
        String format = cell.getDataFormatString();
        Integer numer = cell.getDataFormatId();
        return (numer != null && numery.contains(numer))
                || (format != null
                        && znaki.matcher(NIE_FORMAT.matcher(format).replaceAll(""))
                                .find());
    }
}

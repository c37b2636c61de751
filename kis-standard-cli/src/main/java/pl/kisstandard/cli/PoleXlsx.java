package pl.kisstandard.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Pole;

/**
 * Cells of a workbook in which an answer goes: what they take and how they look.
 *
 * @param odpowiedzi where the answers to choose from stand, by codes
 */
record PoleXlsx(Jezyk jezyk, Map<List<String>, String> odpowiedzi) {

    private static final String TLO = "FFF8DC";
    private static final String RAMKA = "7F7F7F";

    /** Makes the cells take answers to a field. Text stays text, so that a postal code does not become a date. */
    void przygotuj(Range komorki, Pole pole) {
        komorki.style()
                .fillColor(TLO)
                .borderStyle(BorderStyle.THIN)
                .borderColor(RAMKA)
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment("left")
                .format(format(pole.typ()))
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        sprawdzaj(komorki, pole);
    }

    private String format(Pole.Typ typ) {
        return switch (typ) {
            case TEKST, TAK_NIE, KOD -> "@";
            case DATA -> jezyk == Jezyk.PL ? "dd\\.mm\\.yyyy" : "yyyy\\-mm\\-dd";
            case LICZBA -> "General";
            case MINUTY -> "0";
        };
    }

    /** Conditions go without "<": the library writes them into XML as they are. */
    private void sprawdzaj(Range komorki, Pole pole) {
        String k = komorki.toString().replaceFirst(":.*", "");
        switch (pole.typ()) {
            case TEKST -> {}
            case TAK_NIE ->
                lista(
                        komorki,
                        "\"" + Slownik.wartosc(jezyk, true) + "," + Slownik.wartosc(jezyk, false) + "\"",
                        "formularz.TAK_NIE");
            case KOD -> lista(komorki, Objects.requireNonNull(odpowiedzi.get(pole.kody())), "formularz.z-listy");
            case DATA -> warunek(komorki, "AND(ISNUMBER(#),#=INT(#),#>=DATE(1990,1,1))".replace("#", k), pole);
            case LICZBA -> warunek(komorki, "AND(ISNUMBER(#),#>=0,1000>=#)".replace("#", k), pole);
            case MINUTY -> warunek(komorki, "AND(ISNUMBER(#),#=INT(#),#>=1,120>=#)".replace("#", k), pole);
        }
    }

    private void lista(Range komorki, String zrodlo, String komunikat) {
        komorki.validateWithListByFormula(zrodlo)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(slowa("formularz.niedozwolone"))
                .error(slowa(komunikat));
    }

    private void warunek(Range komorki, String warunek, Pole pole) {
        komorki.validateWithFormula(warunek)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(slowa("formularz.niedozwolone"))
                .error(slowa("formularz." + pole.typ()));
    }

    private String slowa(String klucz) {
        return new Komunikaty(jezyk).get(klucz);
    }
}

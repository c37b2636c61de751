package pl.kisstandard.model.pliki;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A workbook: named sheets of rows. */
interface Skoroszyt extends Closeable {

    /** Names of the sheets, in order, hidden ones too. */
    List<String> arkusze();

    /** The rows of a sheet that hold anything; their cells hold something. */
    CzytnikTabeli.Wiersze wiersze(int ktory) throws IOException;

    /**
     * Opens a workbook of either format after a look through all of it.
     *
     * @throws BezpiecznyZip.Odrzucony when it is none, is damaged or not safe
     */
    static Skoroszyt open(byte[] bajty, Limity limity) throws IOException {
        BezpiecznyZip zip = new BezpiecznyZip(bajty);
        KontrolaSkoroszytu.check(zip, limity);
        boolean ods = zip.tekst("mimetype", SkoroszytOds.TYP.length() + 1).equals(SkoroszytOds.TYP);
        String typy = zip.tekst("[Content_Types].xml", limity.bajty());
        if (!ods && (!typy.contains(SkoroszytXlsx.TYP) || typy.contains("macroEnabled"))) {
            throw new BezpiecznyZip.Odrzucony("format-nie-arkusz");
        }
        return ods
                ? new SkoroszytOds(zip)
                : new SkoroszytXlsx(bajty, zip.nazwy().contains("xl/styles.xml"));
    }
}

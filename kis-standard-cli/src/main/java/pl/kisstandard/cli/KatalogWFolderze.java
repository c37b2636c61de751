package pl.kisstandard.cli;

import java.nio.file.Path;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.rules.ZestawRegul;

/** The rule catalogue beside kartas, so that each of their rows can link to {@code katalog.html#kadra-lider}. */
final class KatalogWFolderze {

    /** Its name in the folder. */
    static final String NAZWA = "katalog.html";

    private KatalogWFolderze() {}

    /** Writes the catalogue of the rule set that judged, in the language of the kartas, over one that stands there. */
    static void zapisz(Path folder, ZestawRegul zestaw, Komunikaty komunikaty) {
        byte[] katalog = DokumentHtml.toBytes(Zestawy.katalog(zestaw, komunikaty));
        PlikAtomowy.zapisz(folder.resolve(NAZWA), katalog);
    }
}

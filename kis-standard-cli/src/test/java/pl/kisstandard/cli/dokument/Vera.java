package pl.kisstandard.cli.dokument;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF which rules of a standard a PDF breaks. */
final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** The rules of PDF/UA-1 and PDF/A-2a that are broken, each with the place and the reason; empty when all hold. */
    static List<String> zlamaneReguly(byte[] pdf) {
        return java.util.stream.Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(norma -> zlamaneReguly(pdf, norma).stream())
                .toList();
    }

    private static List<String> zlamaneReguly(byte[] pdf, PDFAFlavour norma) {
        try (PDFAParser plik = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norma);
                PDFAValidator sprawdzajacy = Foundries.defaultInstance().createValidator(norma, false)) {
            return sprawdzajacy.validate(plik).getTestAssertions().stream()
                    .filter(regula -> regula.getStatus() == TestAssertion.Status.FAILED)
                    .map(regula -> norma + " " + regula.getRuleId().getClause() + "-"
                            + regula.getRuleId().getTestNumber() + " "
                            + regula.getLocation().getContext() + ": " + regula.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

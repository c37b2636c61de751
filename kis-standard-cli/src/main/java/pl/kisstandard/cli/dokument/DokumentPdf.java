package pl.kisstandard.cli.dokument;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** A document as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. */
public final class DokumentPdf {

    private static final FopFactory FABRYKA = fabryka();

    private DokumentPdf() {}

    /** The PDF; the same document gives the same bytes. */
    public static byte[] toBytes(Dokument dokument) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64_000);
        FOUserAgent agent = FABRYKA.newFOUserAgent();
        String tytul = Znaki.widoczne(dokument.tytul(), znak -> true);
        agent.setTitle(tytul);
        agent.setCreator("kis-standard");
        agent.getEventBroadcaster().addEventListener(zdarzenie -> {
            if (zdarzenie.getSeverity() == EventSeverity.ERROR) {
                throw new IllegalStateException(zdarzenie.getEventKey() + " " + zdarzenie.getParams());
            }
        });
        try {
            UkladPdf.pisz(dokument, agent.newFop(MimeConstants.MIME_PDF, pdf).getDefaultHandler());
            return WykonczeniePdf.przepisz(
                    pdf.toByteArray(), tytul, dokument.jezyk().locale().toLanguageTag());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FopFactory fabryka() {
        URI podstawa = URI.create("kis-standard:/");
        try (InputStream ustawienia = Pismo.bajty("fop.xml")) {
            return new FopConfParser(
                            ustawienia, EnvironmentalProfileFactory.createRestrictedIO(podstawa, new TylkoPisma()))
                    .getFopFactoryBuilder()
                    .setComplexScriptFeatures(false)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** FOP reads the fonts of the program and nothing else, on this machine or another. */
    private static final class TylkoPisma implements ResourceResolver {

        @Override
        public Resource getResource(URI adres) throws IOException {
            for (Pismo pismo : Pismo.WSZYSTKIE) {
                if (adres.getPath().equals("/" + pismo.plik())) {
                    return new Resource(Pismo.bajty(pismo.plik()));
                }
            }
            throw new FileNotFoundException(adres.toString());
        }

        @Override
        public OutputStream getOutputStream(URI adres) throws IOException {
            throw new FileNotFoundException(adres.toString());
        }
    }
}

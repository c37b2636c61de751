package pl.kisstandard.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.raport.OcenionyWniosek;
import pl.kisstandard.cli.raport.RaportWsadu;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.OcenaFormalna;

/**
 * The report for people: a page with the totals, charts and the table. The totals stand first but are known last, so the
 * rows wait in working files.
 */
final class ZbiorczoHtml implements Zbiorczo {

    private static final List<String> CZYTELNE = List.of("html", "pdf", "docx", "txt", "md");

    private final PlikAtomowy plik;
    private final PlikAtomowy ocenione;
    private final PlikAtomowy nieocenione;
    private final Writer wierszeOcenionych;
    private final Writer wierszeNieocenionych;
    private final RaportWsadu raport;
    private final Komunikaty komunikaty;
    private final @Nullable Path wyniki;
    private final Path folder;

    /**
     * Starts it.
     *
     * @param wyniki the folder of kartas, which the report links to; null when there is none
     */
    ZbiorczoHtml(Path plik, KartaStandardu wzor, @Nullable Path wyniki, Komunikaty komunikaty) throws IOException {
        this.plik = PlikAtomowy.przebiegu(plik);
        this.ocenione = PlikAtomowy.przebiegu(plik);
        this.nieocenione = PlikAtomowy.przebiegu(plik);
        this.wierszeOcenionych = tekst(ocenione);
        this.wierszeNieocenionych = tekst(nieocenione);
        this.raport = new RaportWsadu(wzor, komunikaty.jezyk(), wierszeOcenionych, wierszeNieocenionych);
        this.komunikaty = komunikaty;
        this.folder = Objects.requireNonNull(plik.toAbsolutePath().normalize().getParent());
        this.wyniki = wyniki == null ? null : wyniki.toAbsolutePath().normalize();
    }

    @Override
    public void dodaj(WierszWsadu wiersz) throws IOException {
        if (wiersz.opinia() == null) {
            WierszWsadu.Klasa klasa = Objects.requireNonNullElse(wiersz.klasa(), WierszWsadu.Klasa.AWARIA);
            String powod = Objects.requireNonNullElse(wiersz.powod(), "");
            raport.dodajNieoceniony(wiersz.plik(), komunikaty.get("klasa." + klasa), powod);
            return;
        }
        OcenaFormalna.Stan formalna =
                Objects.requireNonNullElse(wiersz.ocenaFormalna(), OcenaFormalna.Stan.NIEPRZEPROWADZONA);
        raport.dodaj(new OcenionyWniosek(
                wiersz.plik(),
                adres(wiersz.karty()),
                wiersz.klub(),
                wiersz.wnioskodawca(),
                wiersz.opinia(),
                formalna,
                List.copyOf(wiersz.wyniki().values())));
    }

    /** From the folder of the report to the karta that people read best. */
    private @Nullable String adres(List<String> karty) {
        if (karty.isEmpty() || wyniki == null) {
            return null;
        }
        Path cel = wyniki.resolve(Collections.min(karty, Comparator.comparingInt(ZbiorczoHtml::kolejnosc)));
        if (!Objects.equals(folder.getRoot(), cel.getRoot())) {
            return cel.toUri().toASCIIString();
        }
        return StreamSupport.stream(folder.relativize(cel).spliterator(), false)
                .map(element -> URLEncoder.encode(element.toString(), StandardCharsets.UTF_8)
                        .replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static int kolejnosc(String karta) {
        int miejsce = CZYTELNE.indexOf(karta.substring(karta.lastIndexOf('.') + 1));
        return miejsce < 0 ? CZYTELNE.size() : miejsce;
    }

    @Override
    public void zakoncz() throws IOException {
        wierszeOcenionych.flush();
        wierszeNieocenionych.flush();
        try (Reader oceniony = Files.newBufferedReader(ocenione.roboczy());
                Reader nieoceniony = Files.newBufferedReader(nieocenione.roboczy())) {
            raport.zapisz(tekst(plik), oceniony, nieoceniony);
        }
        plik.zatwierdz();
        ocenione.close();
        nieocenione.close();
    }

    private static Writer tekst(PlikAtomowy plik) {
        return new BufferedWriter(new OutputStreamWriter(plik.strumien(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (plik;
                ocenione;
                nieocenione) {
            // closes all three, whatever becomes of each
        }
    }
}

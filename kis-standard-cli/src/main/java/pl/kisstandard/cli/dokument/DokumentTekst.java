package pl.kisstandard.cli.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pole;

/** Writes a document as text to be read on a screen, on paper or aloud: lines ended by {@code \n}, at most 100 wide. */
public final class DokumentTekst {

    private static final int NAJSZERSZA_ETYKIETA = 28;
    private static final String PUNKT = "– ";
    private static final String RAMKA = "│ ";

    private final Dokument dokument;
    private final boolean kolor;
    private final Sklad sklad = new Sklad();

    private DokumentTekst(Dokument dokument, boolean kolor) {
        this.dokument = dokument;
        this.kolor = kolor;
    }

    /**
     * The whole document.
     *
     * @param kolor whether verdicts are coloured for a terminal
     */
    public static String render(Dokument dokument, boolean kolor) {
        return new DokumentTekst(dokument, kolor).render();
    }

    private String render() {
        sklad.kreska('═');
        sklad.akapit(0, "", duze(dokument.tytul()));
        sklad.kreska('═');
        for (Blok blok : dokument.bloki()) {
            pisz(blok);
        }
        return sklad.toString();
    }

    private void pisz(Blok blok) {
        if (blok instanceof Naglowek naglowek) {
            naglowek(naglowek);
        } else if (blok instanceof Akapit akapit) {
            akapit("", akapit);
            sklad.pusta();
        } else if (blok instanceof Blok.Wazne wazne) {
            wazne.tresc().forEach(this::wRamce);
            sklad.pusta();
        } else if (blok instanceof Blok.Pola pola) {
            pola(pola.pola());
        } else if (blok instanceof Blok.Lista lista) {
            lista.punkty().forEach(punkt -> akapit(PUNKT, punkt));
            sklad.pusta();
        } else if (blok instanceof Blok.Listing listing) {
            listing.tekst().lines().forEach(linia -> sklad.linia("    " + Sklad.bezpieczny(linia)));
            sklad.pusta();
        } else if (blok instanceof Blok.WJezyku inny) {
            inny.bloki().forEach(this::pisz);
        } else if (blok instanceof Blok.Tabela tabela) {
            new TabelaTekst(tabela, sklad, this::linie).pisz();
        }
    }

    private void naglowek(Naglowek naglowek) {
        if (naglowek.poziom() == 2) {
            String tytul = duze(naglowek.tekst());
            List<String> linie = Sklad.zlam(tytul, Sklad.SZEROKOSC);
            sklad.pusta();
            linie.forEach(sklad::linia);
            sklad.linia("─".repeat(Sklad.dlugosc(linie.get(linie.size() - 1))));
        } else {
            sklad.akapit(0, "", naglowek.tekst());
        }
    }

    private void wRamce(Akapit akapit) {
        for (String linia : linie(akapit, Sklad.SZEROKOSC - RAMKA.length())) {
            sklad.linia(RAMKA + linia);
        }
    }

    private void pola(List<Pole> pola) {
        int kolumna = pola.stream()
                        .mapToInt(pole -> Sklad.dlugosc(pole.etykieta()))
                        .filter(dlugosc -> dlugosc <= NAJSZERSZA_ETYKIETA)
                        .max()
                        .orElse(0)
                + 2;
        for (Pole pole : pola) {
            String przed = Sklad.dopelnij(pole.etykieta(), kolumna);
            for (Akapit akapit : pole.tresc()) {
                List<String> linie = linie(akapit, Sklad.SZEROKOSC - kolumna);
                for (String linia : linie) {
                    sklad.linia(przed + linia);
                    przed = " ".repeat(kolumna);
                }
            }
        }
        sklad.pusta();
    }

    private void akapit(String poczatek, Akapit akapit) {
        String przed = poczatek;
        for (String linia : linie(akapit, Sklad.SZEROKOSC - Sklad.dlugosc(przed))) {
            sklad.linia(przed + linia);
            przed = " ".repeat(Sklad.dlugosc(przed));
        }
    }

    private List<String> linie(Akapit akapit, int szerokosc) {
        String tekst = akapit.tresc().stream().map(Fragment::tekst).collect(Collectors.joining());
        List<String> linie = new ArrayList<>(Sklad.zlam(tekst, szerokosc));
        for (Fragment fragment : akapit.tresc()) {
            if (kolor && fragment instanceof Fragment.Ocena ocena) {
                koloruj(linie, ocena);
            }
        }
        return linie;
    }

    /** Colours the words of a verdict where they stand on one line; the words tell it anyway. */
    private static void koloruj(List<String> linie, Fragment.Ocena ocena) {
        for (int i = 0; i < linie.size(); i++) {
            if (linie.get(i).contains(ocena.tekst())) {
                linie.set(i, linie.get(i).replace(ocena.tekst(), pokolorowane(ocena)));
                return;
            }
        }
    }

    private static String pokolorowane(Fragment.Ocena ocena) {
        String kod =
                switch (ocena.barwa()) {
                    case DOBRA -> "32";
                    case ZLA -> "31";
                    case NIEPEWNA -> "33";
                    case AWARIA -> "35";
                    case OBOJETNA -> null;
                };
        return kod(kod, ocena.tekst());
    }

    private static String kod(@Nullable String kod, String tekst) {
        return kod == null ? tekst : "\u001b[1;" + kod + "m" + tekst + "\u001b[0m";
    }

    private String duze(String tekst) {
        return tekst.toUpperCase(dokument.jezyk().locale());
    }
}

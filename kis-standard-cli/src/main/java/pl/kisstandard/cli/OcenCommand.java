package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.Wyjscie.NiezapisaneException;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Judges files and writes their kartas. */
@Command(name = "ocen", aliases = "evaluate", mixinStandardHelpOptions = true)
final class OcenCommand implements Callable<Integer> {

    private static final int NAJWIECEJ_WATKOW = 256;

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(arity = "1..*", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "parametr.pliki")
    private List<String> pliki = List.of();

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.ocena", order = 2)
    private OpcjeOceny ocena = new OpcjeOceny();

    @ArgGroup(validate = false, headingKey = "grupa.wynik", order = 3)
    private OpcjeWyniku wynik = new OpcjeWyniku();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 4)
    private OpcjeGranic granice = new OpcjeGranic();

    OcenCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        sprawdz();
        ZestawRegul zestaw = ocena.zestaw(komunikaty);
        WarunkiOceny warunki = ocena.warunki(komunikaty.jezyk());
        Pominiete pominiete = new Pominiete();
        Podsumowanie podsumowanie = new Podsumowanie(pominiete);
        Odbiorca odbiorca = odbiorca(UstawieniaWsadu.toJson(zestaw, warunki, wynik.format, wejscie, pliki));
        OpcjeOdczytu odczyt = new OpcjeOdczytu(wejscie.format, wejscie.kodowanie, granice.limity());
        Wejscia wejscia = new Wejscia(pliki, komunikaty, this::wynikPrzebiegu, pominiete);
        try (Wnioski wnioski = new Wnioski(wejscia, odczyt, srodowisko.wejscie(), komunikaty)) {
            Raport raport = Raport.of(wynik.format, new Styl(komunikaty.jezyk(), paleta()));
            Ocenianie ocenianie = new Ocenianie(w -> zestaw.evaluate(w, warunki), raport, odbiorca::gotowy, komunikaty);
            return new PrzebiegWsadu(
                            srodowisko,
                            komunikaty,
                            podsumowanie,
                            odbiorca,
                            zbiorczo(zestaw, warunki),
                            () -> Kryteria.of(zestaw, warunki).nazwy(),
                            Postep.of(srodowisko, komunikaty, calosc()))
                    .wykonaj(wnioski, ocenianie, wynik.watki.intValue(), granice.sekundy(), podsumowujacy());
        }
    }

    private void sprawdz() {
        if (Collections.frequency(pliki, Wejscia.STANDARDOWE) > 1) {
            throw new BladUzycia(komunikaty.get("blad.dwa-razy-wejscie"));
        }
        if (wynik.watki > NAJWIECEJ_WATKOW) {
            throw new BladUzycia(komunikaty.get("blad.watki", NAJWIECEJ_WATKOW));
        }
        if (wynik.wznow && wynik.wyjscie == null) {
            throw new BladUzycia(komunikaty.get("blad.wznow-bez-wyjscia"));
        }
        if (wynik.zbiorczo != null) {
            sprawdz(wynik.zbiorczo);
        }
    }

    private void sprawdz(Path tabela) {
        Zbiorczo.sprawdz(tabela, komunikaty);
        Path wyniki = wynik.wyjscie;
        boolean wNowymFolderze = wyniki != null
                && !Files.exists(wyniki)
                && wyniki.toAbsolutePath().equals(tabela.toAbsolutePath().getParent());
        if (!wNowymFolderze) {
            boolean wznowiony = wynik.wznow && wyniki != null && Files.exists(wyniki.resolve(Dziennik.NAZWA));
            PlikAtomowy.sprawdz(tabela, wynik.nadpisz || wznowiony, komunikaty);
        }
    }

    private Odbiorca odbiorca(String ustawienia) {
        if (wynik.wyjscie != null) {
            return new FolderWynikow(wynik.wyjscie, komunikaty).open(wynik.wznow, ustawienia, wynik.format);
        }
        boolean wiele = pliki.size() > 1 || Wejscia.wiele(pliki.get(0));
        return new NaWyjscie(srodowisko.wyjscie(), wynik.format, wiele);
    }

    private @Nullable Zbiorczo zbiorczo(ZestawRegul zestaw, WarunkiOceny warunki) {
        if (wynik.zbiorczo == null) {
            return null;
        }
        try {
            return Zbiorczo.open(wynik.zbiorczo, Kryteria.of(zestaw, warunki).pelneNazwy(), komunikaty);
        } catch (IOException e) {
            throw new NiezapisaneException(e);
        }
    }

    /** How many bytes there are to read, once they are counted; 0 when nobody watches or it cannot be told. */
    private LongSupplier calosc() {
        AtomicLong razem = new AtomicLong();
        if (Boolean.getBoolean(Postep.TERMINAL)
                && pliki.stream().noneMatch(p -> p.startsWith("-") || p.startsWith("@"))) {
            Thread liczenie = new Thread(() -> razem.set(policz()), "kis-standard-calosc");
            liczenie.setDaemon(true);
            liczenie.start();
        }
        return razem::get;
    }

    private long policz() {
        long razem = 0;
        Wejscia wejscia = new Wejscia(pliki, komunikaty, this::wynikPrzebiegu, new Pominiete());
        for (Wejscie w = wejscia.next(); w != null; w = wejscia.next()) {
            razem += w.plik() == null ? 0 : w.plik().toFile().length();
        }
        return razem;
    }

    private Kolor.Paleta paleta() {
        boolean plik = wynik.wyjscie != null && wynik.kolor == Kolor.AUTO;
        return plik ? Kolor.Paleta.BEZ_KOLORU : wynik.kolor.paleta(srodowisko);
    }

    private Wyjscie podsumowujacy() {
        return wynik.wyjscie != null || wynik.format.dlaLudzi() ? srodowisko.wyjscie() : srodowisko.bledy();
    }

    /** What this run writes is nothing to read, when it lies in a folder that is read. */
    private boolean wynikPrzebiegu(Path sciezka) {
        return tenSam(sciezka, wynik.wyjscie) || tenSam(sciezka, wynik.zbiorczo);
    }

    private static boolean tenSam(Path jedna, @Nullable Path druga) {
        try {
            return druga != null && Files.exists(druga) && Files.exists(jedna) && Files.isSameFile(jedna, druga);
        } catch (IOException e) {
            return false;
        }
    }
}

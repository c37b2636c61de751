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
import pl.kisstandard.cli.karta.RamkaSzkicu;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Judges files and writes their kartas. */
@Command(name = OcenCommand.NAZWA, aliases = OcenCommand.ALIAS, mixinStandardHelpOptions = true)
final class OcenCommand implements Callable<Integer> {

    static final int NAJWIECEJ_WATKOW = 256;
    static final String NAZWA = "ocen";
    static final String ALIAS = "evaluate";

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(arity = "1..*", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "parametr.pliki")
    private List<String> pliki = List.of();

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.zestaw", order = 2)
    private OpcjeZestawu wybor = new OpcjeZestawu();

    @ArgGroup(validate = false, headingKey = "grupa.ocena", order = 3)
    private OpcjeOceny ocena = new OpcjeOceny();

    @ArgGroup(validate = false, headingKey = "grupa.wynik", order = 4)
    private OpcjeWyniku wynik = new OpcjeWyniku();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 5)
    private OpcjeGranic granice = new OpcjeGranic();

    OcenCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    /** Judges files, and has no options. */
    OcenCommand(Srodowisko srodowisko, Komunikaty komunikaty, List<String> pliki) {
        this(srodowisko, komunikaty);
        this.pliki = pliki;
    }

    /** Whether a command line starts with this command. */
    static boolean nazwane(List<String> argumenty) {
        return !argumenty.isEmpty()
                && (argumenty.get(0).equals(NAZWA) || argumenty.get(0).equals(ALIAS));
    }

    /** Whether a command line is this command and names of files. */
    static boolean samePliki(List<String> argumenty) {
        if (!nazwane(argumenty) || argumenty.size() == 1) {
            return false;
        }
        for (String argument : argumenty) {
            if (argument.isEmpty() || argument.startsWith("-")) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer call() {
        sprawdz();
        ZestawRegul zestaw = wybor.zestaw(komunikaty);
        WarunkiOceny warunki = ocena.warunki(komunikaty);
        Pominiete pominiete = new Pominiete();
        String szkic = new RamkaSzkicu(komunikaty.jezyk()).zdanie(zestaw.pochodzenie(komunikaty.jezyk()));
        Podsumowanie podsumowanie = new Podsumowanie(pominiete, szkic);
        List<Wydruk> wydruki = wydruki(szkic);
        Odbiorca odbiorca = odbiorca(zestaw, warunki, wydruki);
        OpcjeOdczytu odczyt = new OpcjeOdczytu(wejscie.format, wejscie.kodowanie, granice.limity());
        Wejscia wejscia = new Wejscia(pliki, komunikaty, this::wynikPrzebiegu, pominiete);
        try (Wnioski wnioski = new Wnioski(wejscia, odczyt, srodowisko.wejscie(), komunikaty)) {
            Ocenianie ocenianie = new Ocenianie(
                    w -> karta(zestaw.evaluate(w, warunki)),
                    (zadanie, wniosek, karta) -> Oceniony.Karta.of(wydruki, zadanie, karta, odbiorca.katalog(zadanie)),
                    odbiorca::gotowy,
                    komunikaty);
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
        if (wynik.wyjscie == null) {
            sprawdzStandardoweWyjscie();
        }
        if (wynik.zbiorczo != null) {
            sprawdz(wynik.zbiorczo);
        }
    }

    private void sprawdzStandardoweWyjscie() {
        Format format = wynik.format.iterator().next();
        if (wynik.format.size() > 1) {
            throw new BladUzycia(komunikaty.get("blad.wiele-formatow"));
        }
        if (format.jednaNaPlik() && (pliki.size() > 1 || Wejscia.wiele(pliki.get(0)))) {
            throw new BladUzycia(komunikaty.get("blad.jedna-karta", format.slowo()));
        }
        if (format.binarny() && srodowisko.terminal()) {
            throw new BladUzycia(komunikaty.get("blad.binarny", format.slowo()));
        }
    }

    private void sprawdz(Path tabela) {
        Zbiorczo.sprawdz(tabela, komunikaty);
        Path wyniki = wynik.wyjscie;
        if (wyniki != null && FolderWynikow.zajeta(tabela, wyniki)) {
            throw new BladUzycia(komunikaty.get("blad.zbiorczo-w-kartach", tabela));
        }
        boolean wNowymFolderze = wyniki != null
                && !Files.exists(wyniki)
                && wyniki.toAbsolutePath().equals(tabela.toAbsolutePath().getParent());
        if (!wNowymFolderze) {
            boolean wznowiony = wynik.wznow && wyniki != null && Files.exists(wyniki.resolve(Dziennik.NAZWA));
            PlikAtomowy.sprawdz(tabela, wynik.nadpisz || wznowiony, komunikaty);
        }
    }

    private KartaStandardu karta(KartaStandardu karta) {
        return wynik.bezDanychOsobowych ? karta.bezDanychOsobowych() : karta;
    }

    private List<Wydruk> wydruki(@Nullable String szkic) {
        return wynik.format.stream()
                .sorted()
                .map(format -> Wydruk.of(format, komunikaty.jezyk(), kolor(), szkic))
                .toList();
    }

    private Odbiorca odbiorca(ZestawRegul zestaw, WarunkiOceny warunki, List<Wydruk> wydruki) {
        if (wynik.wyjscie != null) {
            String ustawienia = UstawieniaWsadu.toJson(zestaw, warunki, wynik, wejscie, pliki);
            Odbiorca folder = new FolderWynikow(wynik.wyjscie, komunikaty).open(wynik.wznow, ustawienia, wydruki);
            if (wynik.format.stream().anyMatch(Format::zOdnosnikami)) {
                KatalogWFolderze.zapisz(wynik.wyjscie, zestaw, komunikaty);
            }
            return folder;
        }
        boolean wiele = pliki.size() > 1 || Wejscia.wiele(pliki.get(0));
        return new NaWyjscie(srodowisko.wyjscie(), wydruki.get(0), wiele, komunikaty);
    }

    private @Nullable Zbiorczo zbiorczo(ZestawRegul zestaw, WarunkiOceny warunki) {
        if (wynik.zbiorczo == null) {
            return null;
        }
        try {
            return Zbiorczo.open(wynik.zbiorczo, Kryteria.of(zestaw, warunki), wynik.wyjscie, komunikaty);
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

    private boolean kolor() {
        boolean plik = wynik.wyjscie != null && wynik.kolor == Kolor.AUTO;
        return !plik && wynik.kolor.wlaczony(srodowisko);
    }

    private Wyjscie podsumowujacy() {
        return wynik.wyjscie != null || wynik.format.contains(Format.TEXT) ? srodowisko.wyjscie() : srodowisko.bledy();
    }

    /** What this run writes or judges by is nothing to read, when it lies in a folder that is read. */
    private boolean wynikPrzebiegu(Path sciezka) {
        return tenSam(sciezka, wynik.wyjscie) || tenSam(sciezka, wynik.zbiorczo) || tenSam(sciezka, wybor.zestaw);
    }

    private static boolean tenSam(Path jedna, @Nullable Path druga) {
        try {
            return druga != null && Files.exists(druga) && Files.exists(jedna) && Files.isSameFile(jedna, druga);
        } catch (IOException e) {
            return false;
        }
    }
}

package pl.kisstandard.cli.katalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Lista;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.karta.RamkaSzkicu;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.KatalogRegul;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.ZestawRegul;

/**
 * Composes the rule catalogue. Every case in it has been tried while it was made; of a draft it names those that come out
 * otherwise than they say.
 */
public final class KatalogDokument {

    private static final String SPIS = "spis";
    private static final int GRUPA = 30;
    private static final int KOD = 10;
    private static final int NAZWA = 60;

    private final ZestawRegul zestaw;
    private final KatalogRegul katalog;
    private final SlowaKatalogu slowa;
    private final List<Blok> bloki = new ArrayList<>();

    private KatalogDokument(ZestawRegul zestaw, KatalogRegul katalog) {
        this.zestaw = zestaw;
        this.katalog = katalog;
        this.slowa = new SlowaKatalogu(katalog.jezyk());
    }

    /**
     * The whole catalogue; each criterion stands under its id as the anchor.
     *
     * @throws BlednyZestawException when a case of a published set does not come out as it says, or an interpretation cannot be shown
     */
    public static Dokument of(ZestawRegul zestaw, Jezyk jezyk) {
        return of(zestaw, zestaw.katalog(jezyk));
    }

    static Dokument of(ZestawRegul zestaw, KatalogRegul katalog) {
        return new KatalogDokument(zestaw, katalog).skladaj();
    }

    private Dokument skladaj() {
        Pochodzenie pochodzenie = zestaw.pochodzenie(katalog.jezyk());
        List<String> inaczej = sprobuj();
        if (!inaczej.isEmpty() && pochodzenie.wedlugOpublikowanego()) {
            throw new BlednyZestawException(inaczej);
        }
        bloki.addAll(new RamkaSzkicu(katalog.jezyk()).bloki(pochodzenie));
        List<RozdzialKryterium> rozdzialy = katalog.kryteria().stream()
                .map(k -> RozdzialKryterium.of(k, zestaw.opis().id(), slowa))
                .toList();
        bloki.add(Akapit.of(slowa.get("wstep")));
        long przypadki =
                katalog.kryteria().stream().mapToLong(k -> k.przypadki().size()).sum();
        List<Akapit> nota = new ArrayList<>(List.of(Akapit.of(slowa.get("nota"))));
        nota.add(Akapit.of(
                inaczej.isEmpty()
                        ? slowa.get("nota.wykonano", przypadki)
                        : slowa.get("nota.inaczej", przypadki, inaczej.size())));
        inaczej.forEach(przypadek -> nota.add(Akapit.of("– " + przypadek)));
        bloki.add(new Blok.Wazne(nota));
        spis(rozdzialy);
        wyniki();
        String grupa = "";
        for (RozdzialKryterium r : rozdzialy) {
            String nazwa =
                    slowa.get("grupa", r.kryterium().zakres(), r.kryterium().grupa());
            if (!nazwa.equals(grupa)) {
                bloki.add(new Naglowek(2, nazwa, null));
                grupa = nazwa;
            }
            bloki.addAll(r.bloki());
            bloki.add(Akapit.of(new Fragment.Odnosnik(slowa.get("spis.powrot"), "#" + SPIS)));
        }
        opinia();
        opisZestawu();
        return new Dokument(katalog.jezyk(), slowa.get("tytul", zestaw.opis().nazwa(katalog.jezyk())), bloki);
    }

    /** Judges every case; names those that come out otherwise than they say. */
    private List<String> sprobuj() {
        List<String> bledy = new ArrayList<>();
        for (OpisKryterium k : katalog.kryteria()) {
            for (Przypadek p : k.przypadki()) {
                var wiersz = zestaw.evaluate(p, katalog.jezyk());
                if (!p.zgodny(wiersz)) {
                    bledy.add(slowa.get(
                            "blad.przypadek",
                            zestaw.opis().id(),
                            k.id(),
                            p.opis(),
                            p.wynik() + " " + p.przyczyna(),
                            wiersz.wynik() + " " + wiersz.przyczyna(),
                            wiersz.zdanie()));
                }
            }
        }
        return bledy;
    }

    private void spis(List<RozdzialKryterium> rozdzialy) {
        Map<String, List<Wiersz>> grupy = new LinkedHashMap<>();
        for (RozdzialKryterium r : rozdzialy) {
            OpisKryterium k = r.kryterium();
            Fragment nazwa = new Fragment.Odnosnik(r.nazwa(), "#" + k.id());
            grupy.computeIfAbsent(k.grupa(), g -> new ArrayList<>())
                    .add(new Wiersz(null, List.of(Komorka.of(k.kod()), Komorka.of(nazwa))));
        }
        List<Kolumna> kolumny = List.of(
                new Kolumna(slowa.get("spis.grupa"), GRUPA, true),
                new Kolumna(slowa.get("spis.kod"), KOD, true),
                new Kolumna(slowa.get("spis.nazwa"), NAZWA, false));
        bloki.add(new Naglowek(2, slowa.get("spis"), SPIS));
        bloki.add(new Blok.Tabela(
                slowa.get("spis.podpis"),
                kolumny,
                grupy.entrySet().stream()
                        .map(g -> new Grupa(g.getKey(), g.getValue()))
                        .toList()));
    }

    private void wyniki() {
        List<Akapit> punkty = new ArrayList<>();
        for (Wynik wynik : Wynik.values()) {
            punkty.add(Akapit.of(slowa.ocena(wynik), new Fragment.Tekst(" " + slowa.get("wynik." + wynik))));
        }
        bloki.add(new Naglowek(2, slowa.get("wyniki"), "wyniki"));
        bloki.add(new Lista(punkty));
        bloki.add(Akapit.of(slowa.get("wyniki.przypis")));
    }

    private void opinia() {
        List<Pole> zdania = new ArrayList<>();
        katalog.zdaniaOpinii()
                .forEach((opinia, zdanie) -> zdania.add(Pole.of(Slownik.kod(katalog.jezyk(), opinia.name()), zdanie)));
        bloki.add(new Naglowek(2, slowa.get("opinia"), "opinia"));
        bloki.add(Akapit.of(slowa.get("opinia.wstep")));
        bloki.add(new Pola(zdania));
        bloki.add(new TabelaParametrow(slowa).tabela(katalog.parametryOpinii(), slowa.get("opinia.podpis")));
    }

    private void opisZestawu() {
        OpisZestawu opis = zestaw.opis();
        String od = Slownik.wartosc(katalog.jezyk(), opis.obowiazujeOd());
        String kiedy = opis.obowiazujeDo() == null
                ? slowa.get("zestaw.od", od)
                : slowa.get("zestaw.od-do", od, Slownik.wartosc(katalog.jezyk(), opis.obowiazujeDo()));
        String status = "status." + opis.status();
        boolean znany = SlowaKatalogu.TEKSTY.has(katalog.jezyk(), status);
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("zestaw"), new Fragment.Kod(opis.id())));
        pola.add(Pole.of(slowa.get("zestaw.zrodlo"), slowa.polski(opis.zrodlo())));
        pola.add(Pole.of(slowa.get("zestaw.status"), znany ? slowa.get(status) : opis.status()));
        pola.add(Pole.of(slowa.get("zestaw.obowiazuje"), kiedy));
        if (opis.wycofany() != null) {
            pola.add(Pole.of(slowa.get("zestaw.wycofany"), slowa.polski(opis.wycofany())));
        }
        pola.add(Pole.of(slowa.get("zestaw.suma"), new Fragment.Kod(zestaw.suma())));
        bloki.add(new Naglowek(2, slowa.get("zestaw"), "zestaw"));
        bloki.add(new Pola(pola));
    }
}

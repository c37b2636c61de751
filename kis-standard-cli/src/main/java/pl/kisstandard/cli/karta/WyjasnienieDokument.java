package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;

/** Explains the verdict of one criterion: what was read and where, what it was compared with, which rule decided. */
public final class WyjasnienieDokument {

    private WyjasnienieDokument() {}

    /**
     * The whole explanation.
     *
     * @param plik name of the file the karta was made from
     */
    public static Dokument of(String plik, KartaStandardu karta, WynikKryterium k, Jezyk jezyk) {
        SlowaKarty slowa = new SlowaKarty(jezyk);
        OpisOdczytow opis = new OpisOdczytow(slowa);
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("plik"), plik));
        pola.add(Pole.of(slowa.get("klub"), slowa.podano(karta.klub())));
        pola.add(Pole.of(slowa.get("poziom-wymagalny"), slowa.polski(k.poziomWymagalny())));
        if (k.przeklad() != null) {
            pola.add(Pole.of(slowa.get("przeklad"), k.przeklad()));
        }
        RamkaSzkicu szkic = new RamkaSzkicu(jezyk);
        String znak = szkic.znak(karta, k);
        if (znak != null) {
            pola.add(Pole.of(slowa.get("szkic.kolumna"), new Fragment.Mocny(znak)));
        }
        pola.add(Pole.of(slowa.get("wynik"), slowa.ocena(k.wynik())));
        pola.add(Pole.of(slowa.get("przyczyna"), k.zdanie()));
        if (k.zalecenie() != null) {
            pola.add(Pole.of(slowa.get("zalecenie"), k.zalecenie()));
        }
        dodaj(pola, slowa.get(CoPoprawic.sprzeczne(k) ? "do-wyjasnienia" : "brakuje"), brakujace(k, opis));
        dodaj(pola, slowa.get("poziom-wnioskowany"), odczyty(k.odczyty(), opis));
        Podstawy podstawy = new Podstawy(slowa);
        dodaj(
                pola,
                slowa.get("parametry"),
                k.parametry().stream().map(podstawy::parametr).toList());
        for (Uwaga uwaga : k.uwagi()) {
            List<Akapit> tresc = new ArrayList<>();
            tresc.add(Akapit.of(new Fragment.Tekst(uwaga.zdanie() + " "), new Fragment.Kod(uwaga.kod())));
            tresc.addAll(odczyty(uwaga.odczyty(), opis));
            pola.add(new Pole(slowa.get("uwaga"), tresc));
        }
        pola.add(Pole.of(slowa.get("podstawa"), slowa.polski(k.podstawa())));
        pola.add(Pole.of(slowa.get("regula"), k.regula() == null ? slowa.get("regula.brak") : k.regula()));
        pola.add(Pole.of(slowa.get("kod-przyczyny"), new Fragment.Kod(k.przyczyna())));
        pola.add(Pole.of(
                slowa.get("kryterium"),
                new Fragment.Kod(k.id()),
                new Fragment.Tekst(" (" + k.zakres() + ", " + k.grupa() + ")")));
        List<Blok> bloki = new ArrayList<>(szkic.bloki(karta.pochodzenie()));
        bloki.add(new Pola(pola));
        return new Dokument(jezyk, szkic.tytul(slowa.get("wyjasnienie", k.kod()), karta.pochodzenie()), bloki);
    }

    private static void dodaj(List<Pole> pola, String etykieta, List<Akapit> tresc) {
        if (!tresc.isEmpty()) {
            pola.add(new Pole(etykieta, tresc));
        }
    }

    private static List<Akapit> odczyty(List<Odczyt> odczyty, OpisOdczytow opis) {
        List<Akapit> akapity = new ArrayList<>();
        for (Odczyt odczyt : odczyty) {
            akapity.addAll(opis.wszystkie(List.of(odczyt)));
            akapity.add(miejsce(odczyt.wskaznik(), opis));
        }
        return akapity;
    }

    private static List<Akapit> brakujace(WynikKryterium k, OpisOdczytow opis) {
        List<Akapit> akapity = new ArrayList<>();
        for (BrakujacaOdpowiedz odpowiedz : k.brakujaceOdpowiedzi()) {
            akapity.addAll(opis.brakujace(List.of(odpowiedz)));
            akapity.add(miejsce(odpowiedz.wskaznik(), opis));
        }
        return akapity;
    }

    /** The line of the form and the JSON pointer. */
    private static Akapit miejsce(String wskaznik, OpisOdczytow opis) {
        String pole = Slownik.pole(opis.slowa().jezyk(), wskaznik).replaceFirst(": .*", "");
        return Akapit.of(new Fragment.Tekst("  [" + pole + ", "), new Fragment.Kod(wskaznik), new Fragment.Tekst("]"));
    }
}

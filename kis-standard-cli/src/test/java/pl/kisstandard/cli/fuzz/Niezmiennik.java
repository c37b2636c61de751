package pl.kisstandard.cli.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.pliki.FormatPliku;
import pl.kisstandard.model.pliki.Limity;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;
import pl.kisstandard.model.pliki.Zapis;
import pl.kisstandard.rules.ZestawRegul;

/** What holds for any bytes: each wniosek found in them ends in a karta, or in faults that say where and what to do. */
final class Niezmiennik {

    private static final int BAJTY = 64 * 1024;
    private static final int ZAGNIEZDZENIE = 16;
    private static final int WIERSZE = 50;
    private static final int ROZPAKOWANE = 512 * 1024;
    private static final Limity LIMITY = new Limity(BAJTY, ZAGNIEZDZENIE, WIERSZE, ROZPAKOWANE);

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");

    private Niezmiennik() {}

    static void sprawdz(byte[] plik, String nazwa, @Nullable FormatPliku format) {
        OpcjeOdczytu opcje = new OpcjeOdczytu(format, StandardCharsets.UTF_8, LIMITY);
        Set<String> nazwy = new HashSet<>();
        try (PlikWnioskow wnioski = PlikWnioskow.open(new ByteArrayInputStream(plik), nazwa, opcje)) {
            for (Zapis zapis = wnioski.next(); zapis != null; zapis = wnioski.next()) {
                zadaj(nazwy.add(zapis.nazwa()), "dwa wnioski o jednej nazwie: " + zapis.nazwa());
                zadaj(nazwy.size() <= WIERSZE + 1, "wierszy jest więcej, niż pozwala limit");
                sprawdz(zapis);
            }
        } catch (IOException e) {
            throw new AssertionError("bajty z pamięci okazały się nieczytelne", e);
        }
        zadaj(!nazwy.isEmpty(), "plik przemilczano");
    }

    private static void sprawdz(Zapis zapis) {
        WczytanyWniosek wniosek;
        try {
            wniosek = zapis.read();
        } catch (NiepoprawnyWniosekException e) {
            zadaj(!e.problemy().isEmpty(), "odrzucono bez powodu");
            e.problemy().forEach(Niezmiennik::sprawdz);
            return;
        }
        KartaStandardu karta = ZESTAW.evaluate(wniosek);
        zadaj(karta.opinia() != Opinia.NIEOCENIONY, "oceny nie dokończono");
        zadaj(karta.kryteria().size() == ZESTAW.kryteria().size(), "brakuje kryteriów");
        zadaj(karta.kryteria().stream().noneMatch(k -> k.wynik() == Wynik.NIEOCENIONE), "kryterium nieocenione");
        zadaj(KartaWriter.toJson(karta).length > 0, "pusta karta");
    }

    private static void sprawdz(Problem problem) {
        zadaj(problem.linia() > 0 && problem.kolumna() > 0, "miejsca nie ma: " + problem);
        zadaj(problem.komorka() == null || !problem.komorka().isBlank(), "komórka bez nazwy: " + problem);
        zadaj(problem.wskaznik().isEmpty() || problem.wskaznik().startsWith("/"), "zły wskaźnik: " + problem);
        for (Jezyk jezyk : Jezyk.values()) {
            zadaj(!problem.komunikat(jezyk).isBlank(), "brak komunikatu: " + problem);
            zadaj(!problem.opis(jezyk).isBlank(), "brak opisu: " + problem);
        }
    }

    private static void zadaj(boolean warunek, String inaczej) {
        if (!warunek) {
            throw new AssertionError(inaczej);
        }
    }
}

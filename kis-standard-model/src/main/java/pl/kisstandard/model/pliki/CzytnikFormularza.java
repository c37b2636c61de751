package pl.kisstandard.model.pliki;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.NaglowekListy;
import pl.kisstandard.model.formularz.UkladFormularza.TytulListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszPola;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.pliki.Przeklad.Miejsce;

/** Reads the filled-in form: answers are found by the labels beside or above them, and every other text has to be the form's. */
final class CzytnikFormularza {

    private static final List<UkladFormularza> UKLADY =
            Stream.of(Jezyk.values()).map(UkladFormularza::of).toList();

    /** Rows of all sheets; the form has a few hundred. */
    private static final long WIERSZE = 10_000;

    /** How far down a sheet a text of the form is looked for to tell it from a table. */
    private static final int NAD_TYTULEM = 100;

    /** Which column of a list holds which field. */
    private record Kolumny(Lista lista, Map<Integer, Pole> pola) {}

    private final Skoroszyt skoroszyt;
    private final UkladFormularza uklad;
    private final String nazwa;
    private final Przeklad przeklad;

    private final Set<WierszPola> odpowiedziane = new HashSet<>();
    private final Map<String, Integer> pozycje = new HashMap<>();
    private long najwiecejWierszy = WIERSZE;
    private long wierszy;

    CzytnikFormularza(Skoroszyt skoroszyt, UkladFormularza uklad, String nazwa) {
        this.skoroszyt = skoroszyt;
        this.uklad = uklad;
        this.nazwa = nazwa;
        Tabela pierwszy = new Tabela(nazwa, skoroszyt.arkusze().get(0));
        this.przeklad = new Przeklad(new Miejsce(pierwszy, 1, 0));
    }

    /** The layout that a workbook follows, told by its sheets; null when it is not the form. */
    static @Nullable UkladFormularza uklad(Skoroszyt skoroszyt) throws IOException {
        UkladFormularza najblizszy = null;
        long najwiecej = 0;
        for (UkladFormularza uklad : UKLADY) {
            long ile = 0;
            for (int i = 0; i < skoroszyt.arkusze().size(); i++) {
                Arkusz arkusz = uklad.arkusz(skoroszyt.arkusze().get(i));
                if (arkusz != null && arkusz.czesc() != null && czescFormularza(skoroszyt, i, arkusz)) {
                    ile++;
                }
            }
            if (ile > najwiecej) {
                najblizszy = uklad;
                najwiecej = ile;
            }
        }
        return najblizszy;
    }

    /** Whether a sheet named as a part of the form has its texts, and not a table that was saved under its name. */
    private static boolean czescFormularza(Skoroszyt skoroszyt, int ktory, Arkusz arkusz) throws IOException {
        Set<String> teksty = arkusz.inneTeksty();
        try (CzytnikTabeli.Wiersze wiersze = skoroszyt.wiersze(ktory)) {
            Wiersz wiersz = wiersze.next();
            if (wiersz == null
                    || wiersz.komorki().stream()
                                    .filter(CzytnikFormularza::kolumna)
                                    .count()
                            > 1) {
                return false;
            }
            for (int i = 0; wiersz != null && i < NAD_TYTULEM; i++) {
                String etykieta = etykieta(wiersz);
                if (teksty.contains(UkladFormularza.klucz(etykieta))
                        || arkusz.pole(etykieta) != null
                        || arkusz.naglowek(etykieta) != null) {
                    return true;
                }
                wiersz = wiersze.next();
            }
            return false;
        } catch (BezpiecznyZip.Odrzucony e) { // told when it is read
            return false;
        }
    }

    private static boolean kolumna(Komorka komorka) {
        return NazwyKolumn.kolumna(komorka.tekst()) != null;
    }

    /** The one wniosek. */
    WczytanyWniosek read(Limity limity) throws IOException {
        najwiecejWierszy = Math.min(limity.wiersze(), WIERSZE);
        for (int i = 0; i < skoroszyt.arkusze().size(); i++) {
            String arkusz = skoroszyt.arkusze().get(i);
            try (CzytnikTabeli.Wiersze wiersze = skoroszyt.wiersze(i)) {
                arkusz(new Tabela(nazwa, arkusz), uklad.arkusz(arkusz), wiersze);
            }
        }
        return przeklad.read(nazwa, limity);
    }

    private void arkusz(Tabela tabela, @Nullable Arkusz arkusz, CzytnikTabeli.Wiersze wiersze) throws IOException {
        Set<String> teksty = arkusz == null ? Set.of() : arkusz.inneTeksty();
        Kolumny kolumny = null;
        for (Wiersz wiersz = wiersze.next(); wiersz != null; wiersz = wiersze.next()) {
            if (arkusz == null) {
                Komorka pierwsza = wiersz.komorki().get(0);
                przeklad.wada(new Miejsce(tabela, wiersz.numer(), pierwsza.kolumna()), "", "tabela-nieznany-arkusz");
                return;
            }
            if (++wierszy > najwiecejWierszy) {
                throw tabela.blad(wiersz.numer(), "granica-wiersze", String.valueOf(najwiecejWierszy));
            }
            String etykieta = etykieta(wiersz);
            WierszPola pole = arkusz.pole(etykieta);
            NaglowekListy naglowek = arkusz.naglowek(etykieta);
            if (pole != null) {
                kolumny = null;
                pole(new Miejsce(tabela, wiersz.numer(), 1), wiersz, pole, teksty);
            } else if (naglowek != null) {
                kolumny = kolumny(tabela, wiersz, naglowek);
            } else if (wiersz.komorki().stream().allMatch(k -> znany(k, teksty))) {
                kolumny = tytulListy(arkusz, etykieta) ? null : kolumny;
            } else if (kolumny != null) {
                pozycja(tabela, wiersz, kolumny, teksty);
            } else {
                obce(tabela, wiersz, teksty);
            }
        }
    }

    private void pole(Miejsce odpowiedzi, Wiersz wiersz, WierszPola pole, Set<String> teksty) {
        if (pole.numer() > 0
                && wiersz.komorki().stream().noneMatch(k -> k.kolumna() == 1)
                && !odpowiedziane.contains(pole)) {
            przeklad.wartosc(pole.pole(), pole.numer(), null, odpowiedzi);
        }
        for (Komorka komorka : wiersz.komorki()) {
            if (komorka.kolumna() > 1) {
                obca(odpowiedzi.tabela(), wiersz, komorka, teksty);
            } else if (komorka.kolumna() == 1) {
                odpowiedz(odpowiedzi, komorka, pole);
            }
        }
    }

    private void odpowiedz(Miejsce miejsce, Komorka komorka, WierszPola pole) {
        String wskaznik = pole.pole().wskaznik();
        if (!odpowiedziane.add(pole)) {
            przeklad.wada(miejsce, wskaznik, "tabela-powtorzone-pole");
        } else if (pole.numer() == 0) {
            przeklad.odpowiedz(wskaznik, pole.pole(), komorka, miejsce);
        } else {
            przeklad.wartosc(pole.pole(), pole.numer(), komorka, miejsce);
        }
    }

    private Kolumny kolumny(Tabela tabela, Wiersz wiersz, NaglowekListy naglowek) {
        List<String> etykiety =
                naglowek.etykiety().stream().map(UkladFormularza::klucz).toList();
        Map<Integer, Pole> pola = new HashMap<>();
        for (Komorka komorka : wiersz.komorki()) {
            int ktore = etykiety.indexOf(UkladFormularza.klucz(komorka.tekst()));
            Pole pole = ktore < 0 ? null : naglowek.lista().pola().get(ktore);
            if (pole == null || pola.containsValue(pole)) {
                obca(tabela, wiersz, komorka, Set.of());
            } else {
                pola.put(komorka.kolumna(), pole);
            }
        }
        return new Kolumny(naglowek.lista(), pola);
    }

    private void pozycja(Tabela tabela, Wiersz wiersz, Kolumny kolumny, Set<String> teksty) {
        String lista = kolumny.lista.wskaznik();
        Komorka rodzaj = wiersz.komorki().get(0);
        if (rodzaj.kolumna() > 0) {
            przeklad.wada(new Miejsce(tabela, wiersz.numer(), 0), lista, "tabela-brak-rodzaju");
            return;
        }
        if (rodzaj.wartosc() instanceof Komorka.Wada) {
            obca(tabela, wiersz, rodzaj, teksty);
            return;
        }
        int numer = pozycje.merge(lista, 1, Integer::sum) - 1;
        for (Komorka komorka : wiersz.komorki()) {
            Pole pole = kolumny.pola.get(komorka.kolumna());
            if (pole == null) {
                obca(tabela, wiersz, komorka, teksty);
            } else {
                Miejsce miejsce = new Miejsce(tabela, wiersz.numer(), komorka.kolumna());
                przeklad.odpowiedz(kolumny.lista.wskaznik(numer, pole), pole, komorka, miejsce);
            }
        }
    }

    private void obce(Tabela tabela, Wiersz wiersz, Set<String> teksty) {
        wiersz.komorki().forEach(k -> obca(tabela, wiersz, k, teksty));
    }

    /** A cell where no answer belongs: it may repeat a text of the form and nothing else. */
    private void obca(Tabela tabela, Wiersz wiersz, Komorka komorka, Set<String> teksty) {
        if (!znany(komorka, teksty)) {
            String kod = komorka.wartosc() instanceof Komorka.Wada wada ? wada.kod() : "tabela-poza-polem";
            przeklad.wada(new Miejsce(tabela, wiersz.numer(), komorka.kolumna()), "", kod);
        }
    }

    private static boolean znany(Komorka komorka, Set<String> teksty) {
        return teksty.contains(UkladFormularza.klucz(komorka.tekst()));
    }

    private static boolean tytulListy(Arkusz arkusz, String etykieta) {
        String klucz = UkladFormularza.klucz(etykieta);
        return arkusz.wiersze().stream()
                .anyMatch(w -> w instanceof TytulListy tytul
                        && UkladFormularza.klucz(tytul.tekst()).equals(klucz));
    }

    private static String etykieta(Wiersz wiersz) {
        Komorka pierwsza = wiersz.komorki().get(0);
        return pierwsza.kolumna() == 0 ? pierwsza.tekst() : "";
    }
}

package pl.kisstandard.model.formularz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/**
 * The form as a workbook in one language: what stands on which sheet, row by row. A blank form is drawn from it and a
 * filled-in one is recognised by it: a sheet by its name, a field and a list by their labels, wherever they stand.
 *
 * @param arkusze the sheets in order: explanations, a sheet for each part of the form, answers to choose from
 */
public record UkladFormularza(List<Arkusz> arkusze) {

    /** How many rows a list has beside those for {@link Lista#pytania}. */
    private static final int PUSTE_POZYCJE = 8;

    /** How many values a field of the form takes: kinds of institutions, months. */
    private static final int PROWADZACY = 3;

    private static final int MIESIACE = 12;

    public UkladFormularza {
        arkusze = List.copyOf(arkusze);
    }

    /** A sheet; {@code czesc} is null for the explanations and for the answers to choose from: nothing is filled in there. */
    public record Arkusz(String nazwa, @Nullable Czesc czesc, List<Wiersz> wiersze) {

        public Arkusz {
            wiersze = List.copyOf(wiersze);
        }

        /** The field with a label, or null. */
        public @Nullable WierszPola pole(String etykieta) {
            String szukana = klucz(etykieta);
            for (Wiersz w : wiersze) {
                if (w instanceof WierszPola pole && klucz(pole.etykieta()).equals(szukana)) {
                    return pole;
                }
            }
            return null;
        }

        /** The list whose first column has a label, or null: the labels of the first columns differ in a sheet. */
        public @Nullable NaglowekListy naglowek(String pierwszaEtykieta) {
            String szukana = klucz(pierwszaEtykieta);
            for (Wiersz w : wiersze) {
                if (w instanceof NaglowekListy lista
                        && klucz(lista.etykiety().get(0)).equals(szukana)) {
                    return lista;
                }
            }
            return null;
        }

        /** Every text that stands on the sheet besides the labels of fields and columns, as {@link #klucz}. */
        public Set<String> inneTeksty() {
            Set<String> teksty = new HashSet<>();
            wiersze.forEach(wiersz -> teksty(wiersz).forEach(t -> teksty.add(klucz(t))));
            teksty.remove("");
            return Collections.unmodifiableSet(teksty);
        }
    }

    /** A row of a sheet. */
    public sealed interface Wiersz {}

    /** Title of a sheet in column A; column C says what the part is for. */
    public record Tytul(String tekst, String objasnienie) implements Wiersz {}

    /** A text in column A of the sheet of explanations. */
    public record Tekst(String tekst) implements Wiersz {}

    /** An answer to choose from in column A, for fields of these codes. */
    public record Odpowiedz(List<String> kody, String slowa) implements Wiersz {}

    /** Heads of columns from A on: above the fields, and above the answers to choose from. */
    public record Naglowek(List<String> teksty) implements Wiersz {}

    /**
     * A field: label in column A, answer in B, hint in C.
     *
     * @param numer which of several values, from 1; 0 of a field of one value
     * @param objasnienie empty from the second value on
     */
    public record WierszPola(Pole pole, int numer, String etykieta, String objasnienie) implements Wiersz {}

    /** Title of a list in column A; column C says what it is for. */
    public record TytulListy(Lista lista, String tekst, String objasnienie) implements Wiersz {}

    /** Labels of the columns of a list from A on, in the order of its fields. */
    public record NaglowekListy(Lista lista, List<String> etykiety) implements Wiersz {}

    /** Hints of the columns of a list from A on, in the order of its fields. */
    public record ObjasnieniaListy(Lista lista, List<String> teksty) implements Wiersz {}

    /** A row for an entry; {@code kod} is the kind written in column A, or null where it is to be chosen. */
    public record WierszListy(Lista lista, @Nullable String kod) implements Wiersz {}

    /** The layout in a language. */
    public static UkladFormularza of(Jezyk jezyk) {
        List<Arkusz> arkusze = new ArrayList<>();
        List<Wiersz> wstep = new ArrayList<>();
        wstep.add(new Tytul(Objasnienia.TEKSTY.get(jezyk, "tytul"), ""));
        Objasnienia.wstep(jezyk).forEach(tekst -> wstep.add(new Tekst(tekst)));
        arkusze.add(new Arkusz(Objasnienia.TEKSTY.get(jezyk, "arkusz.objasnienia"), null, wstep));
        Formularz.CZESCI.forEach(czesc -> arkusze.add(arkusz(jezyk, czesc)));
        arkusze.add(odpowiedzi(jezyk));
        return new UkladFormularza(arkusze);
    }

    /** How many values of a field the form has room for; 1 unless it takes several. */
    public static int pojemnosc(Pole pole) {
        return !pole.wielokrotne() ? 1 : pole.typ() == Pole.Typ.KOD ? PROWADZACY : MIESIACE;
    }

    /** A text as it is compared: without regard to case, outer and repeated spaces, non-breaking spaces. */
    public static String klucz(String tekst) {
        return tekst.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The sheet of a name, or null. */
    public @Nullable Arkusz arkusz(String nazwa) {
        return arkusze.stream()
                .filter(a -> klucz(a.nazwa()).equals(klucz(nazwa)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> teksty(Wiersz wiersz) {
        if (wiersz instanceof Tytul tytul) {
            return List.of(tytul.tekst(), tytul.objasnienie());
        } else if (wiersz instanceof Tekst tekst) {
            return List.of(tekst.tekst());
        } else if (wiersz instanceof Naglowek naglowek) {
            return naglowek.teksty();
        } else if (wiersz instanceof WierszPola pole) {
            return List.of(pole.objasnienie());
        } else if (wiersz instanceof TytulListy tytul) {
            return List.of(tytul.tekst(), tytul.objasnienie());
        } else if (wiersz instanceof Odpowiedz odpowiedz) {
            return List.of(odpowiedz.slowa());
        } else if (wiersz instanceof ObjasnieniaListy objasnienia) {
            return objasnienia.teksty();
        }
        return List.of();
    }

    private static Arkusz odpowiedzi(Jezyk jezyk) {
        Map<List<String>, String> zbiory = new LinkedHashMap<>();
        for (Czesc czesc : Formularz.CZESCI) {
            czesc.pola().forEach(pole -> zbiory.putIfAbsent(pole.kody(), pole.etykieta(jezyk)));
            for (Lista lista : czesc.listy()) {
                lista.pola()
                        .forEach(pole -> zbiory.putIfAbsent(
                                pole.kody(), Slownik.pole(jezyk, lista.wskaznik() + "/" + pole.wskaznik())));
            }
        }
        zbiory.remove(List.of());
        List<Wiersz> wiersze = new ArrayList<>();
        String nazwa = Objasnienia.TEKSTY.get(jezyk, "arkusz.odpowiedzi");
        wiersze.add(new Tytul(nazwa, ""));
        wiersze.add(new Tekst(Objasnienia.TEKSTY.get(jezyk, "odpowiedzi")));
        zbiory.forEach((kody, etykieta) -> {
            wiersze.add(new Naglowek(List.of(etykieta)));
            kody.forEach(kod -> wiersze.add(new Odpowiedz(kody, Slownik.kod(jezyk, kod))));
        });
        return new Arkusz(nazwa, null, wiersze);
    }

    private static Arkusz arkusz(Jezyk jezyk, Czesc czesc) {
        boolean naglowek = czesc.wskaznik().isEmpty();
        List<Wiersz> wiersze = new ArrayList<>();
        wiersze.add(new Tytul(
                naglowek ? Objasnienia.TEKSTY.get(jezyk, "tytul") : Slownik.pole(jezyk, czesc.wskaznik()),
                Objasnienia.pole(jezyk, czesc.wskaznik())));
        wiersze.add(new Naglowek(List.of(
                Objasnienia.TEKSTY.get(jezyk, "naglowek.pytanie"),
                Objasnienia.TEKSTY.get(jezyk, "naglowek.odpowiedz"),
                Objasnienia.TEKSTY.get(jezyk, "naglowek.objasnienie"))));
        for (Pole pole : czesc.pola()) {
            String objasnienie = Objasnienia.pole(jezyk, pole.wskaznik());
            for (int numer = 1; numer <= pojemnosc(pole); numer++) {
                String etykieta = pole.etykieta(jezyk);
                wiersze.add(
                        pole.wielokrotne()
                                ? new WierszPola(pole, numer, etykieta + " " + numer, numer == 1 ? objasnienie : "")
                                : new WierszPola(pole, 0, etykieta, objasnienie));
            }
        }
        czesc.listy().forEach(lista -> wiersze.addAll(lista(jezyk, lista)));
        String nazwa =
                naglowek ? Objasnienia.TEKSTY.get(jezyk, "arkusz.wniosek") : Slownik.pole(jezyk, czesc.wskaznik());
        return new Arkusz(nazwa, czesc, wiersze);
    }

    private static List<Wiersz> lista(Jezyk jezyk, Lista lista) {
        List<Wiersz> wiersze = new ArrayList<>();
        wiersze.add(new TytulListy(
                lista, Slownik.pole(jezyk, lista.wskaznik()), Objasnienia.pole(jezyk, lista.wskaznik())));
        wiersze.add(new NaglowekListy(
                lista,
                lista.pola().stream().map(p -> lista.etykietaKolumny(jezyk, p)).toList()));
        wiersze.add(new ObjasnieniaListy(
                lista,
                lista.pola().stream()
                        .map(p -> Objasnienia.pole(jezyk, lista, p))
                        .toList()));
        lista.pytania().forEach(kod -> wiersze.add(new WierszListy(lista, kod)));
        wiersze.addAll(Collections.nCopies(PUSTE_POZYCJE, new WierszListy(lista, null)));
        return wiersze;
    }
}

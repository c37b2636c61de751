package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;

/** Says in words what was read from the wniosek, and which answers it still needs. */
public record OpisOdczytow(SlowaKarty slowa) {

    /** Of a name the wniosek is asked only whether it is there. */
    private static final String NAZWISKO_LIDERA = "/kierownik/imieNazwisko";

    /** The entry of a list that a field belongs to. */
    private static final Pattern POZYCJA = Pattern.compile("(.*/\\d{1,9})/[^/]+");

    /** What the wniosek states, one paragraph for each entry of the form, with the applicant's own words. */
    public List<Akapit> podane(List<Odczyt> odczyty) {
        return opisane(
                odczyty.stream().filter(o -> o.wartosc() != null).distinct().toList());
    }

    /** The same with the questions that were left unanswered. */
    List<Akapit> wszystkie(List<Odczyt> odczyty) {
        return opisane(odczyty);
    }

    private List<Akapit> opisane(List<Odczyt> odczyty) {
        Map<String, List<Odczyt>> pozycje = new LinkedHashMap<>();
        for (Odczyt odczyt : odczyty) {
            pozycje.computeIfAbsent(pozycja(odczyt), p -> new ArrayList<>()).add(odczyt);
        }
        return pozycje.values().stream().map(this::pozycja).toList();
    }

    private static String pozycja(Odczyt odczyt) {
        Matcher pozycja = POZYCJA.matcher(odczyt.wskaznik());
        return pozycja.matches() ? pozycja.group(1) + " " + odczyt.element() : odczyt.wskaznik();
    }

    private Akapit pozycja(List<Odczyt> odczyty) {
        List<Fragment> tresc = new ArrayList<>();
        for (Odczyt odczyt : odczyty) {
            Pytanie pytanie = pytanie(odczyt.wskaznik(), odczyt.element());
            String poczatek = tresc.isEmpty() ? pytanie.oCzym() : "; ";
            String lacznik = pytanie.oCo().isEmpty() ? "" : pytanie.oCo() + " – ";
            tresc.add(new Fragment.Tekst(poczatek + lacznik + wartosc(odczyt)));
            if (odczyt.opis() != null && !odczyt.opis().isBlank()) {
                tresc.add(new Fragment.Tekst(" "));
                tresc.add(new Fragment.Cytat(slowa.get("cytat", odczyt.opis().strip())));
            }
        }
        return new Akapit(tresc);
    }

    /** The answers to be given or put right, a paragraph each; one that stands in two entries once. */
    List<Akapit> brakujace(List<BrakujacaOdpowiedz> odpowiedzi) {
        List<Akapit> linie = new ArrayList<>();
        for (BrakujacaOdpowiedz b : odpowiedzi) {
            Pytanie pytanie = pytanie(b.wskaznik(), b.element());
            String element = b.element();
            String oCo =
                    element != null && pytanie.oCo().isEmpty() ? Slownik.kod(slowa.jezyk(), element) : pytanie.oCo();
            linie.add(Akapit.of(oCo.isEmpty() ? pytanie.oCzym().replaceFirst(": $", "") : pytanie.oCzym() + oCo));
        }
        return linie.stream().distinct().toList();
    }

    String wartosc(Odczyt odczyt) {
        boolean podano = odczyt.wskaznik().equals(NAZWISKO_LIDERA) && Boolean.TRUE.equals(odczyt.wartosc());
        return podano ? slowa.get("podano") : slowa.wartosc(odczyt.wartosc());
    }

    /**
     * A question of the form in two parts.
     *
     * @param oCzym the thing it is asked of, with its colon, for example "psycholog: "
     * @param oCo the question, for example "czy ktoś pełni tę rolę"; empty when the thing says it all
     */
    private record Pytanie(String oCzym, String oCo) {}

    private Pytanie pytanie(String wskaznik, @Nullable String element) {
        String pole = wskaznik.startsWith("/") ? Slownik.pole(slowa.jezyk(), wskaznik) : wskaznik;
        int dwukropek = pole.indexOf(": ");
        if (dwukropek < 0) {
            return new Pytanie(pole + ": ", "");
        }
        String rzecz = element == null ? pole.substring(0, dwukropek) : Slownik.kod(slowa.jezyk(), element);
        return new Pytanie(rzecz + ": ", pole.substring(dwukropek + 2));
    }
}

package pl.kisstandard.cli.warsztat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.warsztat.Krok;

/** Says changes of a wniosek in the words of the form. */
record OpisKrokow(SlowaWarsztatu slowa) {

    List<String> opisz(List<Krok> kroki) {
        return kroki.stream().map(this::opisz).toList();
    }

    /** One change, for example "Kadra – psycholog: czy ktoś pełni tę rolę: tak (teraz: nie)". */
    String opisz(Krok krok) {
        String klucz = "krok." + krok.rodzaj().name().toLowerCase(Locale.ROOT);
        return switch (krok.rodzaj()) {
            case UZUPELNIJ -> slowa.get(klucz, pole(krok), odpowiedz(krok.teraz()));
            case ZMIEN -> slowa.get(klucz, pole(krok), odpowiedz(krok.teraz()), slowa.wartosc(krok.dotad()));
            case SKRESL -> slowa.get(klucz, pole(krok), slowa.wartosc(krok.dotad()));
            case DODAJ -> slowa.get(klucz, lista(krok.wskaznik()), kod(krok)) + pozycja(krok);
            case USUN -> slowa.get(klucz, lista(krok.wskaznik().replaceFirst("/\\d+$", "")), kod(krok), numer(krok));
        };
    }

    /** The label of a field; in a list the kind of the entry stands for its number. */
    private String pole(Krok krok) {
        String pole = Slownik.pole(slowa.jezyk(), krok.wskaznik());
        return krok.kod() == null ? pole : pole.replaceFirst(" – [^:]*", Matcher.quoteReplacement(" – " + kod(krok)));
    }

    private String lista(String wskaznik) {
        return Slownik.pole(slowa.jezyk(), wskaznik);
    }

    private String kod(Krok krok) {
        return Slownik.kod(slowa.jezyk(), String.valueOf(krok.kod()));
    }

    private static int numer(Krok krok) {
        return Integer.parseInt(krok.wskaznik().replaceFirst(".*/", "")) + 1;
    }

    /** What is said of an added entry; words are the applicant's own. */
    private String pozycja(Krok krok) {
        Map<String, Object> odpowiedzi = krok.pozycja(Objects.requireNonNull(krok.teraz()));
        return odpowiedzi.size() == 1
                ? ""
                : odpowiedzi.entrySet().stream()
                        .skip(1)
                        .map(o -> etykieta(krok.wskaznik() + "/" + o.getKey()) + " – " + odpowiedz(o.getValue()))
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    private String etykieta(String wskaznik) {
        String pole = Slownik.pole(slowa.jezyk(), wskaznik);
        return pole.substring(pole.lastIndexOf(": ") + 1).strip();
    }

    private String odpowiedz(@Nullable Object odpowiedz) {
        return odpowiedz instanceof String ? slowa.get("krok.slowa") : slowa.wartosc(odpowiedz);
    }
}

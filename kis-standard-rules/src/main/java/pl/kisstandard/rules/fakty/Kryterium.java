package pl.kisstandard.rules.fakty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.model.wniosek.Ustalenie;

/**
 * One criterion being judged: its id, its parameters and the words for a verdict. A subclass adds the sections of the
 * input document. One object serves one judgement in one thread.
 */
public abstract class Kryterium {

    /** A verdict of a rule. */
    public record Orzeczenie(Wynik wynik, String kod, List<Ustalenie> ustalenia) {}

    /** A remark of a rule. */
    public record Spostrzezenie(String kod, List<Ustalenie> ustalenia) {}

    private final String id;
    private final Map<String, Object> parametry;
    private final Pytania pytania;
    private final @Nullable Ustalenie[] ustalenia;
    private final List<Orzeczenie> orzeczenia = new ArrayList<>(1);
    private final List<Spostrzezenie> spostrzezenia = new ArrayList<>(0);

    protected Kryterium(String id, Map<String, Object> parametry, Pytania pytania) {
        this.id = id;
        this.parametry = parametry;
        this.pytania = pytania;
        this.ustalenia = new @Nullable Ustalenie[pytania.ile()];
    }

    public final String getId() {
        return id;
    }

    /** How many questions the rules put. */
    public final int pytan() {
        return ustalenia.length;
    }

    /** The answer to a question of the rules, by its number; asked once. */
    public final Ustalenie ustalenie(int pytanie) {
        Ustalenie ustalenie = ustalenia[pytanie];
        if (ustalenie == null) {
            ustalenie = pytania.zadaj(pytanie, this);
            ustalenia[pytanie] = ustalenie;
        }
        return ustalenie;
    }

    /** All the answers, in the order of the numbers of the questions. */
    public final List<Stan> odpowiedzi() {
        return IntStream.range(0, pytan()).mapToObj(i -> ustalenie(i).getStan()).toList();
    }

    /** A logical parameter. */
    public final boolean flaga(String parametr) {
        return (Boolean) wartosc(parametr);
    }

    /** A whole-number parameter. */
    public final int calkowita(String parametr) {
        return (Integer) wartosc(parametr);
    }

    /** A number parameter. */
    public final BigDecimal liczba(String parametr) {
        return (BigDecimal) wartosc(parametr);
    }

    /** A parameter that is one of several words. */
    public final String wybor(String parametr) {
        return (String) wartosc(parametr);
    }

    /** A parameter that is a set of codes, in the order of the rule set. */
    @SuppressWarnings("unchecked")
    public final Set<String> zbior(String parametr) {
        return (Set<String>) wartosc(parametr);
    }

    private Object wartosc(String parametr) {
        Object wartosc = parametry.get(parametr);
        if (wartosc == null) {
            throw new IllegalArgumentException(id + ": brak parametru " + parametr + " w kryterium.yaml");
        }
        return wartosc;
    }

    /** Verdict: fulfilled. */
    public final void spelnienie(String kod, Ustalenie... ustalenia) {
        orzeczenia.add(new Orzeczenie(Wynik.SPELNIENIE, kod, List.of(ustalenia)));
    }

    /** Verdict: a stated fact is below the required level. */
    public final void odchylenie(String kod, Ustalenie... ustalenia) {
        orzeczenia.add(new Orzeczenie(Wynik.ODCHYLENIE, kod, List.of(ustalenia)));
    }

    /** Verdict: the criterion does not apply. */
    public final void nieDotyczy(String kod, Ustalenie... ustalenia) {
        orzeczenia.add(new Orzeczenie(Wynik.NIE_DOTYCZY, kod, List.of(ustalenia)));
    }

    /** Verdict: the wniosek does not say enough; the findings name the missing answers. */
    public final void brakDanych(String kod, Ustalenie... ustalenia) {
        orzeczenia.add(new Orzeczenie(Wynik.BRAK_DANYCH, kod, List.of(ustalenia)));
    }

    /** A remark for the person who decides; no verdict. */
    public final void uwaga(String kod, Ustalenie... ustalenia) {
        spostrzezenia.add(new Spostrzezenie(kod, List.of(ustalenia)));
    }

    /** What the rules said so far. */
    public final List<Orzeczenie> orzeczenia() {
        return orzeczenia;
    }

    /** What the rules remarked so far. */
    public final List<Spostrzezenie> spostrzezenia() {
        return spostrzezenia;
    }
}

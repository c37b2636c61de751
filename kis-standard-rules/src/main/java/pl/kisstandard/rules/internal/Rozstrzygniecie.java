package pl.kisstandard.rules.internal;

import java.util.List;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.model.wniosek.Ustalenie;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.Kryterium.Orzeczenie;
import pl.kisstandard.rules.fakty.Kryterium.Spostrzezenie;

/**
 * What the rules of a criterion say to one combination of answers.
 *
 * @param odpowiedzi the answers in the order of the numbers of the questions
 */
public record Rozstrzygniecie(List<Stan> odpowiedzi, List<Werdykt> werdykty, List<Znak> znaki) {

    /**
     * A verdict.
     *
     * @param pytania numbers of the questions whose findings it rests on
     */
    public record Werdykt(Wynik wynik, String kod, List<Integer> pytania) {}

    /**
     * A remark.
     *
     * @param pytania numbers of the questions whose findings it rests on
     */
    public record Znak(String kod, List<Integer> pytania) {}

    /** What the rules have said of a criterion all of whose questions have answers. */
    public static Rozstrzygniecie of(Kryterium kryterium) {
        return new Rozstrzygniecie(
                kryterium.odpowiedzi(),
                kryterium.orzeczenia().stream()
                        .map(o -> new Werdykt(o.wynik(), o.kod(), pytania(o.ustalenia(), kryterium)))
                        .toList(),
                kryterium.spostrzezenia().stream()
                        .map(s -> new Znak(s.kod(), pytania(s.ustalenia(), kryterium)))
                        .toList());
    }

    /** Says the same of another criterion with the same answers, on its own findings. */
    void powtorz(Kryterium kryterium) {
        for (Werdykt w : werdykty) {
            kryterium.orzeczenia().add(new Orzeczenie(w.wynik(), w.kod(), ustalenia(w.pytania(), kryterium)));
        }
        for (Znak z : znaki) {
            kryterium.spostrzezenia().add(new Spostrzezenie(z.kod(), ustalenia(z.pytania(), kryterium)));
        }
    }

    private static List<Ustalenie> ustalenia(List<Integer> pytania, Kryterium kryterium) {
        return switch (pytania.size()) {
            case 0 -> List.of();
            case 1 -> List.of(kryterium.ustalenie(pytania.get(0)));
            default -> pytania.stream().map(kryterium::ustalenie).toList();
        };
    }

    private static List<Integer> pytania(List<Ustalenie> ustalenia, Kryterium kryterium) {
        return ustalenia.stream().map(u -> pytanie(u, kryterium)).toList();
    }

    /** Each answer is an object of its own, so it tells which question it answers. */
    private static int pytanie(Ustalenie ustalenie, Kryterium kryterium) {
        for (int i = 0; i < kryterium.pytan(); i++) {
            if (kryterium.ustalenie(i) == ustalenie) {
                return i;
            }
        }
        throw new IllegalStateException("Reguła powołała się na ustalenie, o które nie pytała");
    }
}

package pl.kisstandard.model.wniosek;

import java.util.List;
import java.util.function.Supplier;

/**
 * The answer of the wniosek to one question of a rule, with the evidence behind it. The evidence is collected only when
 * asked for, so that rules may put a question as often as they like.
 */
public final class Ustalenie {

    /**
     * What an answer rests on.
     *
     * @param odczyty the values that were read
     * @param podano the figures or codes the wniosek gives, to be quoted in a sentence
     * @param brakuje codes of the required things that are not there
     * @param brakujaceOdpowiedzi the answers that would decide the question
     */
    public record Dowody(
            List<Odczyt> odczyty,
            List<Object> podano,
            List<String> brakuje,
            List<BrakujacaOdpowiedz> brakujaceOdpowiedzi) {

        public Dowody {
            odczyty = List.copyOf(odczyty);
            podano = List.copyOf(podano);
            brakuje = List.copyOf(brakuje);
            brakujaceOdpowiedzi = List.copyOf(brakujaceOdpowiedzi);
        }
    }

    private final Stan stan;
    private final Supplier<Dowody> dowody;

    Ustalenie(Stan stan, Supplier<Dowody> dowody) {
        this.stan = stan;
        this.dowody = dowody;
    }

    /** An answer that rests on nothing, for trying what rules say to it. */
    public static Ustalenie bezDowodow(Stan stan) {
        return new Ustalenie(stan, () -> new Dowody(List.of(), List.of(), List.of(), List.of()));
    }

    /** The answer itself; rules compare this. */
    public Stan getStan() {
        return stan;
    }

    /** The evidence, collected anew at each call. */
    public Dowody dowody() {
        return dowody.get();
    }
}

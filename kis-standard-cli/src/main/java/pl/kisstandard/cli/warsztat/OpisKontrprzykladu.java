package pl.kisstandard.cli.warsztat;

import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.warsztat.Kontrprzyklad;

/** A counter-example as the sentence of a case; cases are written in Polish. */
public final class OpisKontrprzykladu {

    private static final SlowaWarsztatu SLOWA = new SlowaWarsztatu(Jezyk.PL);

    private OpisKontrprzykladu() {}

    /**
     * The sentence.
     *
     * @param odCzego the rule set that judges it otherwise
     */
    public static String zdanie(Kontrprzyklad p, String odCzego) {
        String roznica = p.kroki().isEmpty()
                ? SLOWA.get("kontrprzyklad.wzorzec")
                : String.join("; ", new OpisKrokow(SLOWA).opisz(p.kroki()));
        return SLOWA.get("kontrprzyklad.zdanie", odCzego, roznica);
    }
}

package pl.kisstandard.rules.warsztat;

import java.util.List;

/**
 * What a space is made of.
 *
 * @param punkty how many wnioski it has
 * @param naraz 0 when it has every combination of answers; otherwise how many answers at once differ from a case
 * @param wymiary the fields, and kinds of entries of lists, that differ: pointer, and the kind after a space
 * @param pominiete those that differ between cases and change no verdict, reason or remark
 * @param pominieteWartosci how many answers were left out because another has the same effect everywhere
 * @param nieprobowane pointers of fields the rules read that no case varies: nothing is known about them
 */
public record OpisPrzestrzeni(
        long punkty,
        int naraz,
        List<String> wymiary,
        List<String> pominiete,
        int pominieteWartosci,
        List<String> nieprobowane) {

    public OpisPrzestrzeni {
        wymiary = List.copyOf(wymiary);
        pominiete = List.copyOf(pominiete);
        nieprobowane = List.copyOf(nieprobowane);
    }

    /** Whether every combination of the answers is in it. */
    public boolean pelna() {
        return naraz == 0;
    }
}

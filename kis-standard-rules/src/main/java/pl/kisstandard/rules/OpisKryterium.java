package pl.kisstandard.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;

/**
 * A criterion as the rule set describes it. In sentences {@code {podano}} stands for what the wniosek says and
 * {@code {brakuje}} for what is missing; values of parameters are filled in.
 *
 * @param id id of the criterion
 * @param kod short code of the row, for example {@code K3}
 * @param zakres scope as printed
 * @param grupa group as printed
 * @param poziomWymagalny the requirement in the official wording, always Polish
 * @param przeklad the requirement in the language of the catalogue; null in Polish
 * @param podstawa source clause, always Polish
 * @param wykladnia requirement, interpretation, examples and advice, in Markdown, always Polish
 * @param reguly the rules, in DRL, without comments
 * @param parametry what the criterion compares with
 * @param przyczyny every reason for a verdict it can give
 * @param uwagi every remark it can add, without changing the verdict
 * @param przypadki cases with the outcome they must have
 * @param historia what each version of the rule set changed, oldest first
 */
public record OpisKryterium(
        String id,
        String kod,
        String zakres,
        String grupa,
        String poziomWymagalny,
        @Nullable String przeklad,
        String podstawa,
        String wykladnia,
        String reguly,
        List<OpisParametru> parametry,
        List<Przyczyna> przyczyny,
        List<Uwaga> uwagi,
        List<Przypadek> przypadki,
        List<Zmiana> historia) {

    public OpisKryterium {
        parametry = List.copyOf(parametry);
        przyczyny = List.copyOf(przyczyny);
        uwagi = List.copyOf(uwagi);
        przypadki = List.copyOf(przypadki);
        historia = List.copyOf(historia);
    }

    /**
     * A reason for a verdict.
     *
     * @param kod code, stable between versions
     * @param zalecenie what can be done about it; null where nothing has to be
     */
    public record Przyczyna(
            String kod,
            Wynik wynik,
            String zdanie,
            @Nullable String zalecenie) {}

    /** A remark for the person who decides. */
    public record Uwaga(String kod, String zdanie) {}

    /** What a version of the rule set changed. */
    public record Zmiana(String wersja, String zdanie) {}
}

package pl.kisstandard.model.karta;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;

/**
 * One row of the karta.
 *
 * @param id id of the criterion: its folder, its place in the catalogue
 * @param kod short code of the row, for example {@code K3}
 * @param zakres scope as printed, for example "Zakres instytucjonalny"
 * @param grupa group as printed, for example "Kryterium Kadry"
 * @param komorka number of the printed cell; two requirements may share one
 * @param poziomWymagalny the requirement in the official wording, always Polish
 * @param przeklad the requirement in the language of the karta, without official standing; null in Polish
 * @param wynik the verdict
 * @param przyczyna reason code, stable between versions
 * @param zdanie the reason as a sentence
 * @param odczyty poziom wnioskowany: the values read, with their places in the wniosek
 * @param parametry the parameters compared with
 * @param brakujaceOdpowiedzi for BRAK_DANYCH, the answers to be given; otherwise empty
 * @param podstawa source clause
 * @param zalecenie what can be done about it; null for a fulfilled criterion
 * @param uwagi remarks that do not change the verdict
 * @param regula name of the rule that decided; null for NIEOCENIONE
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WynikKryterium(
        String id,
        String kod,
        String zakres,
        String grupa,
        int komorka,
        String poziomWymagalny,
        @Nullable String przeklad,
        Wynik wynik,
        String przyczyna,
        String zdanie,
        List<Odczyt> odczyty,
        List<WartoscParametru> parametry,
        List<BrakujacaOdpowiedz> brakujaceOdpowiedzi,
        String podstawa,
        @Nullable String zalecenie,
        List<Uwaga> uwagi,
        @Nullable String regula) {

    public WynikKryterium {
        odczyty = List.copyOf(odczyty);
        parametry = List.copyOf(parametry);
        brakujaceOdpowiedzi = List.copyOf(brakujaceOdpowiedzi);
        uwagi = List.copyOf(uwagi);
    }

    /** The verdict and its codes, without words. */
    public Werdykt werdykt() {
        return new Werdykt(wynik, przyczyna, uwagi.stream().map(Uwaga::kod).toList());
    }
}

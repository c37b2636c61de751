package pl.kisstandard.model.karta;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the karta comes from: enough to judge again and come to the same verdicts.
 *
 * @param wersjaBiblioteki version of the library
 * @param zestaw id of the rule set, for example {@code sc-kis:2014.1}
 * @param sumaZestawu SHA-256 of the published rule set's files
 * @param zmienioneParametry addresses ({@code criterion.parameter}) of parameters that differ from the published set
 * @param plik name of the file or stream the wniosek was read from, with {@code :number} when it holds many; null when it
 *     was not read from bytes
 * @param sumaWniosku SHA-256 of the input bytes; null when the wniosek was not read from bytes
 * @param naDzien reference date; null when none was given
 * @param usunieteDaneOsobowe JSON pointers of the fields whose content was erased from the karta, in the order of the form; null when
 *     nothing was to be erased, see {@link KartaStandardu#bezDanychOsobowych}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pochodzenie(
        String wersjaBiblioteki,
        String zestaw,
        String sumaZestawu,
        List<ZmienionyParametr> zmienioneParametry,
        @Nullable String plik,
        @Nullable String sumaWniosku,
        @Nullable LocalDate naDzien,
        @Nullable List<String> usunieteDaneOsobowe) {

    public Pochodzenie {
        zmienioneParametry = List.copyOf(zmienioneParametry);
        usunieteDaneOsobowe = usunieteDaneOsobowe == null ? null : List.copyOf(usunieteDaneOsobowe);
    }

    /**
     * A parameter that differs from the published rule set.
     *
     * @param adres {@code criterion.parameter}, or {@code opinia.parameter} for one of the whole standard
     * @param opublikowana value of the published set
     * @param wartosc value judged with
     */
    public record ZmienionyParametr(String adres, Object opublikowana, Object wartosc) {}
}

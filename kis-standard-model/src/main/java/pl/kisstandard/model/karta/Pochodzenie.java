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
 * @param szkic how the rule set differs from a published one; null when it was published
 * @param zmienioneParametry parameters that differ from the published set
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
        @Nullable Szkic szkic,
        List<ZmienionyParametr> zmienioneParametry,
        @Nullable String plik,
        @Nullable String sumaWniosku,
        @Nullable LocalDate naDzien,
        @Nullable List<String> usunieteDaneOsobowe) {

    public Pochodzenie {
        zmienioneParametry = List.copyOf(zmienioneParametry);
        usunieteDaneOsobowe = usunieteDaneOsobowe == null ? null : List.copyOf(usunieteDaneOsobowe);
    }

    /** Whether it was judged by a published rule set as it was published. */
    public boolean wedlugOpublikowanego() {
        return szkic == null && zmienioneParametry.isEmpty();
    }

    /** The same of a wniosek. */
    public Pochodzenie wniosku(@Nullable String plik, @Nullable String suma, @Nullable LocalDate naDzien) {
        return new Pochodzenie(
                wersjaBiblioteki,
                zestaw,
                sumaZestawu,
                szkic,
                zmienioneParametry,
                plik,
                suma,
                naDzien,
                usunieteDaneOsobowe);
    }

    /**
     * A rule set that was not published.
     *
     * @param naPodstawie the published set it was made from; null when that is not known, and then nothing is known of what
     *     differs either
     * @param zmienionyStandard whether names, groups, sentences of the opinion or anything else of the whole standard differs
     * @param zmienioneKryteria ids of criteria whose rules, texts or declarations differ; a changed value alone stands in
     *     {@link Pochodzenie#zmienioneParametry}
     * @param dodaneKryteria ids of criteria that the published set does not have
     * @param usunieteKryteria ids of criteria that only the published set has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Szkic(
            @Nullable String naPodstawie,
            boolean zmienionyStandard,
            List<String> zmienioneKryteria,
            List<String> dodaneKryteria,
            List<String> usunieteKryteria) {

        public Szkic {
            zmienioneKryteria = List.copyOf(zmienioneKryteria);
            dodaneKryteria = List.copyOf(dodaneKryteria);
            usunieteKryteria = List.copyOf(usunieteKryteria);
        }
    }

    /**
     * A parameter that differs from the published rule set.
     *
     * @param adres {@code criterion.parameter}, or {@code opinia.parameter} for one of the whole standard
     * @param opis what it settles, as a sentence
     * @param opublikowana value of the published set; null when that has no such parameter
     * @param jednostkaOpublikowanej unit in the form that stands after that value; null where there is none
     * @param wartosc value judged with
     * @param jednostka unit in the form that stands after it; null where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ZmienionyParametr(
            String adres,
            String opis,
            @Nullable Object opublikowana,
            @Nullable String jednostkaOpublikowanej,
            Object wartosc,
            @Nullable String jednostka) {}
}

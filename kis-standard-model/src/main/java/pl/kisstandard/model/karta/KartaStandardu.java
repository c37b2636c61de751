package pl.kisstandard.model.karta;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Osoba;

/**
 * Karta standardu KIS (SC KIS 2014, Formularz 3): the outcome of judging one wniosek. A proposal, not a decision.
 *
 * @param wersjaModelu version of this model, {@link #WERSJA_MODELU}
 * @param standard name of the standard as printed
 * @param jednostkaCertyfikujaca Nazwa Jednostki Certyfikującej, as given by the caller
 * @param osobaKoordynujaca Osoba koordynująca certyfikację, as given by the caller
 * @param wnioskodawca name of the applicant
 * @param klub name of the club
 * @param ocenaFormalna formal assessment, apart from the criteria
 * @param kryteria the rows in official order
 * @param opinia końcowa opinia, as a proposal
 * @param uzasadnienieOpinii the opinion as a sentence
 * @param dataSporzadzenia data sporządzenia wyniku, as given by the caller
 * @param pochodzenie where the karta comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KartaStandardu(
        String wersjaModelu,
        String standard,
        @Nullable JednostkaCertyfikujaca jednostkaCertyfikujaca,
        @Nullable Osoba osobaKoordynujaca,
        @Nullable String wnioskodawca,
        @Nullable String klub,
        OcenaFormalna ocenaFormalna,
        List<WynikKryterium> kryteria,
        Opinia opinia,
        String uzasadnienieOpinii,
        @Nullable LocalDate dataSporzadzenia,
        Pochodzenie pochodzenie) {

    /** The version of the karta this library writes. */
    public static final String WERSJA_MODELU = "1.0";

    public KartaStandardu {
        kryteria = List.copyOf(kryteria);
    }

    /**
     * One row, by its id or its short code such as {@code K3}.
     *
     * @throws NoSuchElementException when the karta has no such criterion
     */
    public WynikKryterium kryterium(String idLubKod) {
        return kryteria.stream()
                .filter(k -> k.id().equals(idLubKod) || k.kod().equals(idLubKod))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Karta nie ma kryterium " + idLubKod + ". Kryteria: "
                        + kryteria.stream().map(WynikKryterium::id).collect(Collectors.joining(", "))));
    }

    /**
     * The same karta for publication, without personal data: without the osoba koordynująca, the applicant's own words,
     * the names of rooms and the designations of persons. Verdicts, sentences and the names of the institutions stay.
     * {@link Pochodzenie#usunieteDaneOsobowe} lists what was erased.
     */
    public KartaStandardu bezDanychOsobowych() {
        return DaneOsobowe.usun(this);
    }

    /** In what way a row was judged otherwise than by the published rule set; null when it was not. */
    public @Nullable ZmianaKryterium zmiana(WynikKryterium kryterium) {
        Pochodzenie.Szkic szkic = pochodzenie.szkic();
        if (szkic != null && szkic.dodaneKryteria().contains(kryterium.id())) {
            return ZmianaKryterium.DODANE;
        }
        if (szkic != null && szkic.zmienioneKryteria().contains(kryterium.id())) {
            return ZmianaKryterium.ZMIENIONE;
        }
        if (szkic != null && szkic.naPodstawie() == null) {
            return ZmianaKryterium.NIEZNANA;
        }
        boolean parametr = pochodzenie.zmienioneParametry().stream()
                .anyMatch(p -> p.adres().startsWith(kryterium.id() + "."));
        return parametr ? ZmianaKryterium.PARAMETR : null;
    }

    /** How many rows have a verdict. */
    public long ile(Wynik wynik) {
        return kryteria.stream().filter(k -> k.wynik() == wynik).count();
    }
}

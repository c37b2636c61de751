package pl.kisstandard.model.wniosek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Klub Integracji Społecznej.
 *
 * @param nazwa name of the club
 * @param miejscowosc town or village
 * @param ulica street and number
 * @param kodPocztowy postal code, {@code 00-000}
 * @param telefon telephone
 * @param email e-mail address
 * @param prowadzacy the kinds of institution that run the club; more than one for a joint club
 */
public record Klub(
        @NotBlank(message = "{formalne.wymagane}") @Nullable String nazwa,
        @NotBlank(message = "{formalne.wymagane}") @Nullable String miejscowosc,
        @NotBlank(message = "{formalne.wymagane}") @Nullable String ulica,

        @NotBlank(message = "{formalne.wymagane}")
        @Pattern(regexp = "\\s*|\\d{2}-\\d{3}", message = "{formalne.kod-pocztowy}")
        @Nullable
        String kodPocztowy,

        @NotBlank(message = "{formalne.wymagane}") @Nullable String telefon,

        @NotBlank(message = "{formalne.wymagane}")
        @Pattern(regexp = "\\s*|[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "{formalne.email}")
        @Nullable
        String email,

        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) List<RodzajInstytucji> prowadzacy) {

    static final Klub NIEZNANY = new Klub(null, null, null, null, null, null, List.of());

    public Klub {
        prowadzacy = Wykaz.kopia(prowadzacy);
    }

    /** Whether one of the institutions running the club is of one of the kinds. */
    public Ustalenie prowadzonyPrzez(Set<String> rodzaje) {
        boolean nalezy = false;
        for (RodzajInstytucji rodzaj : prowadzacy) {
            nalezy |= rodzaje.contains(rodzaj.name());
        }
        Stan stan = prowadzacy.isEmpty() ? Stan.NIEZNANE : Stan.of(nalezy);
        return new Ustalenie(stan, this::dowodyProwadzenia);
    }

    private Ustalenie.Dowody dowodyProwadzenia() {
        List<String> nazwy = prowadzacy.stream().map(Enum::name).toList();
        return new Ustalenie.Dowody(
                List.of(new Odczyt("/klub/prowadzacy", null, nazwy.isEmpty() ? null : nazwy, null)),
                List.copyOf(nazwy),
                List.of(),
                nazwy.isEmpty() ? List.of(new BrakujacaOdpowiedz("/klub/prowadzacy", null)) : List.of());
    }
}

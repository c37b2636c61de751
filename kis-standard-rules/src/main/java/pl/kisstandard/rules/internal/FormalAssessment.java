package pl.kisstandard.rules.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.OcenaFormalna.UwagaFormalna;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Ocena formalna: the Jakarta Validation constraints of the model, checked by whatever provider the host brings. Without
 * one the assessment says that it was not made.
 */
final class FormalAssessment {

    /** A day after any date of a wniosek: nothing is in the future of it. */
    private static final LocalDate BEZ_DATY = LocalDate.of(9999, 12, 31);

    private static final List<String> KOLEJNOSC = Arrays.stream(Wniosek.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private static final @Nullable ValidatorFactory FACTORY = factory();

    private FormalAssessment() {}

    static OcenaFormalna assess(Wniosek wniosek, @Nullable LocalDate naDzien, Jezyk jezyk) {
        if (FACTORY == null) {
            return new OcenaFormalna(OcenaFormalna.Stan.NIEPRZEPROWADZONA, List.of());
        }
        LocalDate dzien = naDzien != null ? naDzien : wniosek.dataSporzadzenia();
        Clock zegar = Clock.fixed(
                (dzien == null ? BEZ_DATY : dzien).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Validator validator = FACTORY.usingContext().clockProvider(() -> zegar).getValidator();
        List<UwagaFormalna> uwagi = validator.validate(wniosek).stream()
                .map(v -> uwaga(v, jezyk))
                .sorted(Comparator.comparing((UwagaFormalna u) -> KOLEJNOSC.indexOf(sekcja(u)))
                        .thenComparing(UwagaFormalna::wskaznik)
                        .thenComparing(UwagaFormalna::kod))
                .toList();
        return new OcenaFormalna(uwagi.isEmpty() ? OcenaFormalna.Stan.POPRAWNA : OcenaFormalna.Stan.NIEPOPRAWNA, uwagi);
    }

    private static @Nullable ValidatorFactory factory() {
        try {
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new Bez())
                    .buildValidatorFactory();
        } catch (NoProviderFoundException e) {
            return null;
        }
    }

    private static UwagaFormalna uwaga(ConstraintViolation<Wniosek> naruszenie, Jezyk jezyk) {
        String kod = naruszenie.getMessageTemplate().replaceAll("[{}]", "");
        String wskaznik = wskaznik(naruszenie.getPropertyPath());
        String komunikat = ResourceBundle.getBundle(
                        "ContributorValidationMessages", jezyk.locale(), Wniosek.class.getClassLoader())
                .getString(kod);
        return new UwagaFormalna(kod, wskaznik, Slownik.pole(jezyk, wskaznik) + ": " + komunikat);
    }

    private static String wskaznik(Path sciezka) {
        StringBuilder wskaznik = new StringBuilder();
        for (Path.Node wezel : sciezka) {
            if (wezel.getIndex() != null) {
                wskaznik.append('/').append(wezel.getIndex());
            }
            wskaznik.append('/').append(wezel.getName());
        }
        return wskaznik.toString();
    }

    private static String sekcja(UwagaFormalna uwaga) {
        return uwaga.wskaznik().split("/", 3)[1];
    }

    /** Leaves templates as they are: their texts are chosen by the caller's language, never the machine's. */
    private static final class Bez implements MessageInterpolator {
        @Override
        public String interpolate(String szablon, Context kontekst) {
            return szablon;
        }

        @Override
        public String interpolate(String szablon, Context kontekst, Locale locale) {
            return szablon;
        }
    }
}

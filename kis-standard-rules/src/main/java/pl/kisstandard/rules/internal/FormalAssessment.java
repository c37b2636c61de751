package pl.kisstandard.rules.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.OcenaFormalna.UwagaFormalna;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Ocena formalna: the Jakarta Validation constraints of the model, checked by whatever provider the host brings. Without
 * one the assessment says that it was not made.
 */
public final class FormalAssessment {

    /** A day after any date of a wniosek: nothing is in the future of it. */
    private static final LocalDate BEZ_DATY = LocalDate.of(9999, 12, 31);

    private static final OcenaFormalna POPRAWNA = new OcenaFormalna(OcenaFormalna.Stan.POPRAWNA, List.of());

    private static final List<String> KOLEJNOSC = Arrays.stream(Wniosek.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** The day that counts as today for the wniosek this thread is assessing. */
    private static final ThreadLocal<LocalDate> DZIS = new ThreadLocal<>();

    private static final @Nullable Validator VALIDATOR = validator();

    private FormalAssessment() {}

    /** Assesses a wniosek that says nothing and shows the provider its sections, so that the next one does not wait. */
    public static void prepare() {
        byte[] pusty = ("{\"wersjaModelu\": \"" + Wniosek.WERSJA_MODELU + "\"}").getBytes(StandardCharsets.UTF_8);
        assess(WniosekReader.read(pusty, "").wniosek(), null, Jezyk.PL);
        for (RecordComponent sekcja : Wniosek.class.getRecordComponents()) {
            if (VALIDATOR != null && sekcja.getType().isRecord()) {
                VALIDATOR.getConstraintsForClass(sekcja.getType());
            }
        }
    }

    static OcenaFormalna assess(Wniosek wniosek, @Nullable LocalDate naDzien, Jezyk jezyk) {
        if (VALIDATOR == null) {
            return new OcenaFormalna(OcenaFormalna.Stan.NIEPRZEPROWADZONA, List.of());
        }
        LocalDate dzien = naDzien != null ? naDzien : wniosek.dataSporzadzenia();
        Set<ConstraintViolation<Wniosek>> naruszenia = naruszenia(wniosek, dzien == null ? BEZ_DATY : dzien);
        if (naruszenia.isEmpty()) {
            return POPRAWNA;
        }
        Map<String, UwagaFormalna> pierwsze = new LinkedHashMap<>(); // one fault of a field is enough to mend it
        naruszenia.stream()
                .map(v -> uwaga(v, jezyk))
                .sorted(Comparator.comparing((UwagaFormalna u) -> KOLEJNOSC.indexOf(sekcja(u)))
                        .thenComparing(UwagaFormalna::wskaznik)
                        .thenComparing(UwagaFormalna::kod))
                .forEach(u -> pierwsze.putIfAbsent(u.wskaznik(), u));
        return new OcenaFormalna(OcenaFormalna.Stan.NIEPOPRAWNA, List.copyOf(pierwsze.values()));
    }

    private static Set<ConstraintViolation<Wniosek>> naruszenia(Wniosek wniosek, LocalDate dzis) {
        DZIS.set(dzis);
        try {
            return Objects.requireNonNull(VALIDATOR).validate(wniosek);
        } finally {
            DZIS.remove();
        }
    }

    /** Stands at the day of {@link #DZIS}; asked anew for every wniosek, since providers keep the clock they were given. */
    private static final class Zegar extends Clock {
        @Override
        public Instant instant() {
            return DZIS.get().atStartOfDay().toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId strefa) {
            return this;
        }
    }

    private static @Nullable Validator validator() {
        try {
            return Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration() // what the host configures for itself does not change a karta
                    .messageInterpolator(new BezInterpolacji())
                    .clockProvider(Zegar::new)
                    .buildValidatorFactory()
                    .getValidator();
        } catch (ValidationException e) {
            return null; // told in every karta: the assessment was not made
        }
    }

    private static UwagaFormalna uwaga(ConstraintViolation<Wniosek> naruszenie, Jezyk jezyk) {
        String kod = naruszenie.getMessageTemplate().replaceAll("[{}]", "");
        String wskaznik = wskaznik(naruszenie.getPropertyPath());
        return new UwagaFormalna(kod, wskaznik, Slownik.pole(jezyk, wskaznik) + ": " + Komunikaty.get(kod, jezyk));
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
    private static final class BezInterpolacji implements MessageInterpolator {
        @Override
        public String interpolate(String szablon, Context kontekst) {
            return szablon;
        }

        @Override
        public String interpolate(String szablon, Context kontekst, Locale locale) {
            return szablon;
        }
    }

    /**
     * This library's texts, read when the first fault is told. Other libraries may put bundles of the same name, which
     * providers share, on the class path.
     */
    private static final class Komunikaty {

        private static final Properties PL = load("_pl");
        private static final Properties EN = load("");

        static String get(String kod, Jezyk jezyk) {
            return Objects.requireNonNull((jezyk == Jezyk.PL ? PL : EN).getProperty(kod), kod);
        }

        private static Properties load(String jezyk) {
            String plik = "ContributorValidationMessages" + jezyk + ".properties";
            try {
                ClassLoader loader = Objects.requireNonNull(Wniosek.class.getClassLoader());
                for (URL url : Collections.list(loader.getResources(plik))) {
                    Properties komunikaty = new Properties();
                    try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                        komunikaty.load(reader);
                    }
                    if (komunikaty.containsKey("formalne.wymagane")) {
                        return komunikaty;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(plik, e);
            }
            throw new IllegalStateException("Brak zasobu " + plik + " biblioteki kis-standard-model");
        }
    }
}

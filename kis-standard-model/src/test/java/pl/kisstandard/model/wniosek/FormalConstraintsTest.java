package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.Wzorzec;

/** The header fields that Formularz 1 requires, checked on 28 February 2014. */
class FormalConstraintsTest {

    private static final Clock DZIEN = Clock.fixed(Instant.parse("2014-02-28T00:00:00Z"), ZoneOffset.UTC);
    private static final ValidatorFactory PO_POLSKU = fabryka(Jezyk.PL);
    private static final ValidatorFactory PO_ANGIELSKU = fabryka(Jezyk.EN);
    private static final String WYMAGANE = "uzupełnij to pole, wymaga go Formularz 1.";
    private static final String Z_PRZYSZLOSCI =
            "ta data jest późniejsza niż data sporządzenia wyniku albo wniosku; popraw ją.";

    @Test
    void the_complete_wniosek_has_no_formal_fault() {
        assertThat(naruszenia(Jezyk.PL, Wzorzec.wniosek())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wnioskodawca",
                "/wnioskodawca/nazwa",
                "/wnioskodawca/adres",
                "/osobaUpowazniona",
                "/osobaUpowazniona/imieNazwisko",
                "/osobaUpowazniona/kontakt",
                "/klub",
                "/klub/nazwa",
                "/klub/miejscowosc",
                "/klub/ulica",
                "/klub/kodPocztowy",
                "/klub/telefon",
                "/klub/email",
                "/kierownik",
                "/kierownik/imieNazwisko",
                "/kierownik/kontakt",
                "/sporzadzil",
                "/dataSporzadzenia"
            })
    void a_required_field_left_out_or_blank_is_one_fault(String wskaznik) {
        String pole = wskaznik.substring(wskaznik.lastIndexOf('/') + 1);
        String rodzic = wskaznik.substring(0, wskaznik.lastIndexOf('/'));
        String oczekiwane = wskaznik.substring(1).replace('/', '.') + ": ";
        Wniosek bez = Wzorzec.zmieniony(w -> ((ObjectNode) w.at(rodzic)).remove(pole));
        assertThat(naruszenia(Jezyk.PL, bez)).containsExactly(oczekiwane + WYMAGANE);
        assertThat(naruszenia(Jezyk.EN, bez))
                .containsExactly(oczekiwane + "fill in this field, Formularz 1 requires it.");
        if (Wzorzec.drzewo().at(wskaznik).isTextual() && !pole.startsWith("data")) {
            Wniosek pusty = Wzorzec.zmieniony(w -> ((ObjectNode) w.at(rodzic)).put(pole, " "));
            assertThat(naruszenia(Jezyk.PL, pusty)).containsExactly(oczekiwane + WYMAGANE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00001", "0-0001", "00-01", "00-001 X", "AB-CDE", "00–001"})
    void a_postal_code_has_five_digits_and_a_hyphen(String kod) {
        Wniosek wniosek = Wzorzec.zmieniony(w -> klub(w).put("kodPocztowy", kod));
        assertThat(naruszenia(Jezyk.PL, wniosek))
                .containsExactly("klub.kodPocztowy: podaj kod pocztowy w postaci 00-001.");
        assertThat(naruszenia(Jezyk.EN, wniosek))
                .containsExactly("klub.kodPocztowy: give a postal code such as 00-001.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klub", "klub@domena", "@domena.pl", "a b@domena.pl", "klub@do mena.pl", "a@b@c.pl"})
    void an_e_mail_has_a_name_and_a_domain(String email) {
        Wniosek wniosek = Wzorzec.zmieniony(w -> klub(w).put("email", email));
        assertThat(naruszenia(Jezyk.PL, wniosek))
                .containsExactly("klub.email: podaj adres poczty elektronicznej, na przykład klub@domena.pl.");
        assertThat(naruszenia(Jezyk.EN, wniosek))
                .containsExactly("klub.email: give an e-mail address such as klub@domena.pl.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klub@domena.pl", "k.i-s+1@ops.gmina.pl", "żółw@łódź.pl"})
    void a_usual_e_mail_is_accepted(String email) {
        assertThat(naruszenia(Jezyk.PL, Wzorzec.zmieniony(w -> klub(w).put("email", email))))
                .isEmpty();
    }

    @Test
    void an_entry_in_the_register_is_needed_with_a_date_and_without_a_number() {
        Wniosek bezWpisu = Wzorzec.zmieniony(w -> w.remove("wpisDoRejestru"));
        assertThat(naruszenia(Jezyk.PL, bezWpisu))
                .containsExactly("wpisDoRejestru: podaj datę wpisu do rejestru wojewody"
                        + " (numer tylko wtedy, gdy został nadany).");
        assertThat(naruszenia(Jezyk.EN, bezWpisu))
                .containsExactly("wpisDoRejestru: give the date of the entry in the voivode's register"
                        + " (the number only if one was assigned).");
        Wniosek bezDaty = Wzorzec.zmieniony(w -> wpis(w).remove("data"));
        assertThat(naruszenia(Jezyk.PL, bezDaty))
                .containsExactly("wpisDoRejestru.data: podaj datę wpisu do rejestru wojewody.");
        assertThat(naruszenia(Jezyk.EN, bezDaty))
                .containsExactly("wpisDoRejestru.data: give the date of the entry in the voivode's register.");
        assertThat(naruszenia(Jezyk.PL, Wzorzec.zmieniony(w -> wpis(w).remove("numer"))))
                .isEmpty();
    }

    @Test
    void the_entry_may_be_of_the_day_of_the_wniosek_and_not_later() {
        assertThat(naruszenia(Jezyk.PL, Wzorzec.zmieniony(w -> wpis(w).put("data", "2014-02-03"))))
                .isEmpty();
        Wniosek pozniejszy = Wzorzec.zmieniony(w -> wpis(w).put("data", "2014-02-04"));
        assertThat(naruszenia(Jezyk.PL, pozniejszy))
                .containsExactly(
                        "wpisDoRejestru.data: wpis do rejestru jest późniejszy niż wniosek, a klub wolno prowadzić"
                                + " dopiero po wpisie; sprawdź obie daty.");
        assertThat(naruszenia(Jezyk.EN, pozniejszy))
                .containsExactly(
                        "wpisDoRejestru.data: the entry in the register is later than the wniosek, and a club may be"
                                + " run only after the entry; check both dates.");
    }

    @Test
    void a_date_may_be_of_the_day_judged_on_and_not_later() {
        assertThat(naruszenia(Jezyk.PL, zDatami("2014-02-28"))).isEmpty();
        assertThat(naruszenia(Jezyk.PL, zDatami("2014-03-01")))
                .containsExactly(
                        "dataSporzadzenia: " + Z_PRZYSZLOSCI,
                        "przygotowanieOrganizacyjne.regulaminy[0].dataPrzyjecia: " + Z_PRZYSZLOSCI,
                        "wpisDoRejestru.data: " + Z_PRZYSZLOSCI,
                        "wspolpracaLokalna.porozumienia[0].dataZawarcia: " + Z_PRZYSZLOSCI);
        assertThat(naruszenia(Jezyk.EN, zDatami("2014-03-01"))).hasSize(4).allSatisfy(n -> assertThat(n)
                .endsWith(": this date is later than the date of the result or of the wniosek; correct it."));
    }

    @Test
    void an_agreement_may_end_in_the_future() {
        Wniosek wniosek = Wzorzec.zmieniony(w -> porozumienie(w).put("obowiazujeDo", "2030-12-31"));
        assertThat(naruszenia(Jezyk.PL, wniosek)).isEmpty();
    }

    @Test
    void empty_sections_are_no_formal_fault() {
        Wniosek wniosek = Wzorzec.zmieniony(w -> w.remove(List.of(
                "bazaLokalowa",
                "kadra",
                "przygotowanieOrganizacyjne",
                "wspolpracaLokalna",
                "uslugiIndywidualne",
                "uslugiGrupowe")));
        assertThat(naruszenia(Jezyk.PL, wniosek)).isEmpty();
    }

    @Test
    void the_language_does_not_depend_on_the_machine() {
        Wniosek wniosek = Wzorzec.zmieniony(w -> w.remove("sporzadzil"));
        for (Locale maszyny : List.of(Locale.forLanguageTag("pl-PL"), Locale.ENGLISH, Locale.GERMANY)) {
            zDomyslnym(maszyny, () -> {
                try (ValidatorFactory polska = fabryka(Jezyk.PL);
                        ValidatorFactory angielska = fabryka(Jezyk.EN)) {
                    assertThat(naruszenia(polska, wniosek)).containsExactly("sporzadzil: " + WYMAGANE);
                    assertThat(naruszenia(angielska, wniosek))
                            .containsExactly("sporzadzil: fill in this field, Formularz 1 requires it.");
                }
            });
        }
    }

    private static void zDomyslnym(Locale locale, Runnable czynnosc) {
        Locale poprzedni = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            ResourceBundle.clearCache();
            czynnosc.run();
        } finally {
            Locale.setDefault(poprzedni);
            ResourceBundle.clearCache();
        }
    }

    private static Wniosek zDatami(String data) {
        return Wzorzec.zmieniony(w -> {
            w.put("dataSporzadzenia", data);
            wpis(w).put("data", data);
            porozumienie(w).put("dataZawarcia", data);
            ((ObjectNode) w.at("/przygotowanieOrganizacyjne/regulaminy/0")).put("dataPrzyjecia", data);
        });
    }

    private static ObjectNode klub(ObjectNode wniosek) {
        return wniosek.withObject("/klub");
    }

    private static ObjectNode wpis(ObjectNode wniosek) {
        return wniosek.withObject("/wpisDoRejestru");
    }

    private static ObjectNode porozumienie(ObjectNode wniosek) {
        return (ObjectNode) wniosek.at("/wspolpracaLokalna/porozumienia/0");
    }

    private static List<String> naruszenia(Jezyk jezyk, Wniosek wniosek) {
        return naruszenia(jezyk == Jezyk.PL ? PO_POLSKU : PO_ANGIELSKU, wniosek);
    }

    private static List<String> naruszenia(ValidatorFactory fabryka, Wniosek wniosek) {
        return fabryka.getValidator().validate(wniosek).stream()
                .map(n -> n.getPropertyPath() + ": " + n.getMessage())
                .sorted()
                .toList();
    }

    private static ValidatorFactory fabryka(Jezyk jezyk) {
        Locale locale = jezyk.locale();
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, unused -> locale, false))
                .clockProvider(() -> DZIEN)
                .buildValidatorFactory();
    }
}

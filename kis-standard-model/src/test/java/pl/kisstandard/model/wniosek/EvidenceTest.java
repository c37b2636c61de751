package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.json.Mutacje;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.json.Wzorzec;

/** The places that evidence speaks of are places of the wniosek, in the complete one and in damaged ones. */
class EvidenceTest {

    private static final int ILE = 600;

    private static final Wniosek PUSTE_SEKCJE = new Wniosek(
            "1.0",
            null,
            null,
            null,
            null,
            null,
            BazaLokalowa.PUSTA,
            Kadra.PUSTA,
            PrzygotowanieOrganizacyjne.PUSTE,
            WspolpracaLokalna.PUSTA,
            UslugiIndywidualne.PUSTE,
            UslugiGrupowe.PUSTE,
            null,
            null);

    @Test
    void empty_sections_leave_every_question_open_and_say_what_to_answer() {
        assertThat(pytania(PUSTE_SEKCJE)).allSatisfy(u -> {
            assertThat(u.getStan()).isEqualTo(Stan.NIEZNANE);
            assertThat(u.dowody().brakujaceOdpowiedzi()).isNotEmpty();
        });
        sprawdz(PUSTE_SEKCJE);
    }

    @Test
    void the_complete_wniosek_answers_every_question() {
        Wniosek wniosek = Wzorzec.wniosek();
        assertThat(pytania(wniosek)).allSatisfy(u -> {
            assertThat(u.getStan()).isEqualTo(Stan.TAK);
            assertThat(u.dowody().odczyty()).isNotEmpty();
            assertThat(u.dowody().brakujaceOdpowiedzi()).isEmpty();
        });
        sprawdz(wniosek);
    }

    @Test
    void damaged_wnioski_give_evidence_that_stands_in_them() {
        Mutacje mutacje = new Mutacje(Wzorzec.drzewo(), 40);
        int przeczytane = 0;
        for (int i = 0; i < ILE; i++) {
            String mutant = mutacje.nastepna();
            Wniosek wniosek;
            try {
                wniosek = WniosekReader.read(mutant.getBytes(StandardCharsets.UTF_8), "mutant.json")
                        .wniosek();
            } catch (NiepoprawnyWniosekException e) {
                continue;
            }
            przeczytane++;
            sprawdz(wniosek);
        }
        assertThat(przeczytane).isGreaterThan(ILE / 10);
    }

    /** Every value read stands at its pointer, every answer asked for is a field, an open question asks for some. */
    private static void sprawdz(Wniosek wniosek) {
        JsonNode json = Wzorzec.drzewo(wniosek);
        pytania(wniosek).forEach(ustalenie -> {
            Ustalenie.Dowody dowody = ustalenie.dowody();
            assertThat(dowody.odczyty()).allSatisfy(o -> {
                JsonNode wartosc = json.at(o.wskaznik());
                assertThat(o.wartosc() == null || !wartosc.isMissingNode())
                        .as(o.wskaznik())
                        .isTrue();
                assertThat(wartosc.isMissingNode() || wartosc.isNull() || pustaLista(wartosc))
                        .as("%s says nothing", o.wskaznik())
                        .isEqualTo(o.wartosc() == null);
                assertThat(wartosc.isBoolean() ? wartosc.booleanValue() : o.wartosc())
                        .isEqualTo(o.wartosc());
                assertThat(o.wskaznik()).matches(EvidenceTest::jestPolem, "is a field of the model");
            });
            assertThat(dowody.brakujaceOdpowiedzi()).allSatisfy(b -> {
                assertThat(b.wskaznik()).matches(EvidenceTest::jestPolem, "is a field of the model");
                assertThat(b.element() == null || !json.at(b.wskaznik()).isMissingNode())
                        .as("the place to answer at exists: %s", b.wskaznik())
                        .isTrue();
            });
            if (ustalenie.getStan() == Stan.NIEZNANE || ustalenie.getStan() == Stan.SPRZECZNE) {
                assertThat(dowody.brakujaceOdpowiedzi()).isNotEmpty();
            }
        });
    }

    private static boolean pustaLista(JsonNode wartosc) {
        return wartosc.isArray() && wartosc.isEmpty();
    }

    private static boolean jestPolem(String wskaznik) {
        return !Slownik.pole(Jezyk.PL, wskaznik).equals(wskaznik);
    }

    /** The questions of the rule set whose answer is TAK in the complete wniosek. */
    private static Stream<Ustalenie> pytania(Wniosek w) {
        Kadra kadra = Objects.requireNonNullElse(w.kadra(), Kadra.PUSTA);
        BazaLokalowa baza = Objects.requireNonNullElse(w.bazaLokalowa(), BazaLokalowa.PUSTA);
        PrzygotowanieOrganizacyjne organizacja =
                Objects.requireNonNullElse(w.przygotowanieOrganizacyjne(), PrzygotowanieOrganizacyjne.PUSTE);
        UslugiIndywidualne indywidualne = Objects.requireNonNullElse(w.uslugiIndywidualne(), UslugiIndywidualne.PUSTE);
        UslugiGrupowe grupowe = Objects.requireNonNullElse(w.uslugiGrupowe(), UslugiGrupowe.PUSTE);
        return Stream.of(
                baza.pomieszczeniaDoZajec(1),
                baza.pomieszczeniaHigienicznoSanitarne(1),
                baza.potrzeba(true, false),
                baza.przystosowanie("CZESCIOWE_ADEKWATNE"),
                w.lider(true, true),
                kadra.obsadzone(zbior("PRACOWNIK_SOCJALNY"), 1, true, true),
                kadra.obsadzone(zbior("PSYCHOLOG", "PRAWNIK", "TERAPEUTA", "DORADCA_ZAWODOWY"), 4, true, true),
                kadra.obsadzone(zbior("PRACOWNIK_ADMINISTRACYJNY", "KSIEGOWY"), 2, false, true),
                organizacja.regulamin(zbior("UCZESTNICTWO")),
                organizacja.narzedzia(zbior("ANKIETA", "KWESTIONARIUSZ_ZAINTERESOWAN", "TESTY_PSYCHOLOGICZNE"), 3),
                organizacja.godziny(BigDecimal.valueOf(40), "WSZYSTKIE_PODANE", "NAJNIZSZY_MIESIAC", 60),
                organizacja.miesiace(BigDecimal.valueOf(3)),
                w.porozumienie(zbior("PUP"), true, true),
                w.porozumienie(zbior("OPS", "GOPS", "MGOPS", "MOPS", "MOPR", "CUS"), true, true),
                w.klubProwadzonyPrzez(zbior("ORGANIZACJA_POZARZADOWA")),
                indywidualne.uslugi(zbior("PORADNICTWO_PSYCHOLOGICZNE"), 1, true),
                indywidualne.uslugi(zbior("PORADNICTWO_SOCJALNE", "PORADNICTWO_PEDAGOGICZNE"), 2, true),
                grupowe.uslugi(zbior("WARSZTATY_EDUKACJI_SPOLECZNEJ", "WARSZTATY_EDUKACJI_ZAWODOWEJ"), 2, true),
                grupowe.uslugi(zbior("STAZE", "ROBOTY_PUBLICZNE", "POMOC_W_ZNALEZIENIU_PRACY"), 1, true));
    }

    private static Set<String> zbior(String... kody) {
        return new LinkedHashSet<>(List.of(kody));
    }
}

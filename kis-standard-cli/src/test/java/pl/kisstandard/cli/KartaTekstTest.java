package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.WynikKryterium;

/** The karta as text, compared whole with what was read and accepted by a person. */
class KartaTekstTest {

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void kartaWygladaTakJakZatwierdzona(Jezyk jezyk) throws IOException {
        KartaStandardu karta = PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk);

        String tekst = KartaTekst.render("wnioski/próg.json", karta, styl(jezyk));

        assertThat(tekst).isEqualTo(wzor("karta", jezyk));
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void wyjasnienieWygladaTakJakZatwierdzone(Jezyk jezyk) throws IOException {
        Sklad sklad = new Sklad();
        OpisKryterium opis = new OpisKryterium(styl(jezyk), sklad);
        for (WynikKryterium k :
                PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk).kryteria()) {
            opis.wyjasnienie("wnioski/próg.json", k);
            sklad.pusta();
        }

        assertThat(sklad.toString()).isEqualTo(wzor("wyjasnienie", jezyk));
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void zadnaLiniaPrzykladowychKartNieJestZaSzeroka(Jezyk jezyk) {
        String karty = Przebieg.tutaj("ocen", Przebieg.WNIOSKI.toString(), "--jezyk", jezyk.name())
                .wyjscie();

        assertThat(karty.lines().filter(l -> !l.contains(".json")))
                .allSatisfy(l -> assertThat(Sklad.dlugosc(l)).isLessThanOrEqualTo(Sklad.SZEROKOSC));
    }

    @Test
    void kazdeSlowoKartyJestWObuJezykach() {
        assertThat(Styl.TEKSTY.keys(Jezyk.EN)).isEqualTo(Styl.TEKSTY.keys(Jezyk.PL));
    }

    private static Styl styl(Jezyk jezyk) {
        return new Styl(jezyk, Kolor.Paleta.BEZ_KOLORU);
    }

    private static String wzor(String nazwa, Jezyk jezyk) throws IOException {
        String plik = nazwa + "_" + jezyk.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = KartaTekstTest.class.getResourceAsStream(plik)) {
            return new String(Objects.requireNonNull(in, plik).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

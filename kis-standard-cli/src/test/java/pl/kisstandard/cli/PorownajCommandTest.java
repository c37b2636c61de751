package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.WNIOSKI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.ZestawRegul;

class PorownajCommandTest {

    private static final String A = "sc-kis:2014.1";
    private static final Path ZESTAW = Path.of("../kis-standard-rules/src/main/resources/standardy/sc-kis/2014.1");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    private String b = "";

    private String lider = "";

    @BeforeEach
    void scenarios() throws IOException {
        b = scenariusz("60.yaml", "org-ramy-czasowe.minGodzin: 60");
        lider = scenariusz("lider.yaml", "kadra-lider.laczenieRol: nie");
    }

    private String scenariusz(String nazwa, String parametry) throws IOException {
        return Files.writeString(folder.resolve(nazwa), "zestaw: " + A + "\nparametry: { " + parametry + " }\n")
                .toString();
    }

    @Test
    void sixty_hours_are_stricter_and_every_wniosek_that_falls_out_is_told() {
        Przebieg przebieg = Przebieg.proces("porownaj", A, b, WNIOSKI.toString());

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.wyjscie())
                .contains("ostrzejsze – 1: O3", "te same reguły – 20")
                .contains("z 40 godz./mies. na 60 godz./mies.", "wniosek wzorcowy bez żadnej zmiany")
                .contains("ngo-na-kazdym-progu.json", "odchylenie, za-malo-godzin")
                .doesNotContain("Zmiana bez skutku", "null");
    }

    @Test
    void the_same_rule_set_twice_differs_nowhere() {
        Przebieg przebieg = Przebieg.tutaj("porownaj", A, A, WNIOSKI.toString());

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie())
                .contains("te same reguły – 21")
                .contains("zmienia się jakiś wynik lub opinia: 0.");
    }

    @Test
    void json_counts_every_wniosek_and_its_counter_examples_are_wnioski() throws IOException {
        Przebieg przebieg = Przebieg.tutaj("compare", A, b, WNIOSKI.toString(), "--format", "json", "--lang", "en");
        JsonNode json = JSON.readTree(przebieg.wyjscie());

        long wnioski = 0;
        try (Stream<Path> pliki = Files.list(WNIOSKI)) {
            wnioski = pliki.count();
        }
        assertThat(json.at("/rozne").booleanValue()).isTrue();
        assertThat(json.at("/wnioski/porownane").longValue()).isEqualTo(wnioski);
        for (JsonNode kryterium : json.at("/wnioski/kryteria")) {
            long razem = 0;
            for (JsonNode p : kryterium.get("przejscia")) {
                razem += p.get("ile").longValue();
            }
            assertThat(razem).as(kryterium.get("id").textValue()).isEqualTo(wnioski);
        }
        assertThat(json.at("/wnioski/zmiany"))
                .hasSize(json.at("/wnioski/zmienione").intValue())
                .allSatisfy(
                        z -> assertThat(z.get("zmiany").get(0).at("/b/regula").textValue())
                                .startsWith("org-ramy-czasowe: odchylenie"));
        List<JsonNode> kontrprzyklady = new ArrayList<>();
        json.get("kryteria").forEach(k -> k.get("kontrprzyklady").forEach(kontrprzyklady::add));
        ZestawRegul inny = ZestawRegul.load(A).withParameter("org-ramy-czasowe.minGodzin", 60);
        assertThat(kontrprzyklady).isNotEmpty().allSatisfy(k -> {
            byte[] wniosek = JSON.writeValueAsBytes(k.get("wniosek"));
            Wynik wynik = inny.evaluate(WniosekReader.read(wniosek, "kontrprzyklad")).kryteria().stream()
                    .filter(w -> w.id().equals("org-ramy-czasowe"))
                    .findFirst()
                    .orElseThrow()
                    .wynik();
            assertThat(wynik.name()).isEqualTo(k.at("/b/wynik").textValue());
        });
    }

    @Test
    void threads_and_repetition_give_the_same_bytes() {
        String[] polecenie = {"porownaj", A, lider, WNIOSKI.toString(), "--format", "json", "--watki", "1"};
        String jeden = Przebieg.tutaj(polecenie).wyjscie();
        polecenie[polecenie.length - 1] = "7";

        assertThat(Przebieg.tutaj(polecenie).wyjscie()).isEqualTo(jeden);
    }

    @Test
    void what_is_no_wniosek_is_named_and_the_rest_is_compared() {
        Przebieg przebieg = Przebieg.tutaj(
                "porownaj",
                A,
                lider,
                WNIOSKI.toString(),
                Przebieg.PRZYKLADY.resolve("bledne").toString());

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).contains("literowka-w-kluczu.json");
        assertThat(przebieg.wyjscie()).contains("literowka-w-kluczu.json", "Porównane wnioski: 11");
    }

    @Test
    void a_change_that_does_nothing_is_an_alarm() throws IOException {
        String innaKolejnosc = scenariusz(
                "kolejnosc.yaml",
                "kadra-specjalisci-reintegracji.wymagani: [PRAWNIK, PSYCHOLOG, TERAPEUTA, DORADCA_ZAWODOWY]");

        Przebieg przebieg = Przebieg.tutaj("porownaj", A, innaKolejnosc);

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("Zmiana bez skutku. Kryterium K3", "równoważne – 1: K3");
    }

    @Test
    void a_file_is_written_by_its_extension_and_not_overwritten() throws IOException {
        Path plik = folder.resolve("porownanie.md");

        assertThat(Przebieg.tutaj("porownaj", A, lider, "--wyjscie", plik.toString())
                        .kod())
                .isEqualTo(1);
        assertThat(Files.readString(plik)).startsWith("# Porównanie dwóch zestawów reguł");
        assertThat(Przebieg.tutaj("porownaj", A, lider, "--wyjscie", plik.toString())
                        .kod())
                .isEqualTo(2);
        assertThat(Przebieg.tutaj("porownaj", A, lider, "--wyjscie", plik.toString(), "--nadpisz")
                        .kod())
                .isEqualTo(1);
        assertThat(Przebieg.tutaj(
                                "porownaj",
                                A,
                                lider,
                                "--wyjscie",
                                folder.resolve("x.odt").toString())
                        .kod())
                .isEqualTo(2);
    }

    @Test
    void counter_examples_become_cases_of_a_draft_once_and_they_pass() throws IOException {
        Path szkic = kopia(folder.resolve("szkic"));
        Path yaml = szkic.resolve("org-ramy-czasowe/kryterium.yaml");
        Files.writeString(yaml, Files.readString(yaml).replaceFirst("wartosc: 40", "wartosc: 30"));
        Path przypadki = szkic.resolve("org-ramy-czasowe/przypadki.yaml");
        String przed = Files.readString(przypadki);

        Przebieg przebieg = Przebieg.tutaj("porownaj", A, szkic.toString(), "--zapisz-kontrprzyklad");

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        String po = Files.readString(przypadki);
        assertThat(po).startsWith(przed).contains("inaczej niż sc-kis:2014.1: ");
        assertThat(przebieg.bledy()).contains("Dopisano przypadek: org-ramy-czasowe");
        ZestawRegul zestaw = ZestawRegul.compile(szkic);
        OpisKryterium ramy = zestaw.katalog(Jezyk.PL).kryteria().stream()
                .filter(k -> k.id().equals("org-ramy-czasowe"))
                .findFirst()
                .orElseThrow();
        assertThat(ramy.przypadki())
                .filteredOn(p -> p.opis().startsWith("inaczej niż"))
                .isNotEmpty()
                .allSatisfy(
                        p -> assertThat(p.zgodny(zestaw.evaluate(p, Jezyk.PL))).isTrue());
        Przebieg drugi = Przebieg.tutaj("porownaj", A, szkic.toString(), "--zapisz-kontrprzyklad");
        assertThat(drugi.bledy())
                .contains("Taki przypadek już jest: org-ramy-czasowe")
                .doesNotContain("Dopisano");
        assertThat(Files.readString(przypadki)).isEqualTo(po);
    }

    @Test
    void a_criterion_of_one_set_only_counts_where_it_is_not_fulfilled() throws IOException {
        Path szkic = kopia(folder.resolve("szkic"));
        String nowe = "ind-poradnictwo-obywatelskie";
        assertThat(Przebieg.tutaj(
                                "reguly",
                                "nowe-kryterium",
                                szkic.toString(),
                                nowe,
                                "--na-wzor",
                                "ind-poradnictwo-prawne")
                        .kod())
                .isZero();
        String wniosek = WNIOSKI.resolve("pusty-wniosek.json").toString();

        Przebieg dodane = Przebieg.tutaj("porownaj", A, szkic.toString(), wniosek);
        Przebieg usuniete = Przebieg.tutaj("porownaj", szkic.toString(), A, wniosek, "--format", "json");

        assertThat(dodane.kod()).as(dodane.bledy()).isEqualTo(1);
        assertThat(dodane.wyjscie())
                .contains("dodane – 1: ", "A: nie ma tego kryterium", "I4        nie ma tego kryterium")
                .contains("takie, w których zmienia się jakiś wynik lub opinia: 1.");
        JsonNode zmiana = JSON.readTree(usuniete.wyjscie()).at("/wnioski/zmiany/0/zmiany/0");
        assertThat(zmiana.get("id").textValue()).isEqualTo(nowe);
        assertThat(zmiana.at("/a/wynik").textValue()).isEqualTo("BRAK_DANYCH");
        assertThat(zmiana.get("b").isNull()).isTrue();
    }

    @Test
    void what_was_not_tried_in_every_combination_is_said_first() throws IOException {
        String w2 = scenariusz("w2.yaml", "wspolpraca-porozumienie-ops.strony: [OPS]");

        String wyjscie = Przebieg.tutaj("porownaj", A, w2).wyjscie();

        assertThat(wyjscie.substring(0, wyjscie.indexOf("KRYTERIA O ZMIENIONYCH")))
                .contains("Nie każdą kombinację odpowiedzi sprawdzono w: W2");
        assertThat(Przebieg.tutaj("porownaj", A, lider).wyjscie()).doesNotContain("Nie każdą kombinację");
    }

    @Test
    void a_set_that_cannot_judge_is_not_called_milder_or_stricter() throws IOException {
        Path szkic = kopia(folder.resolve("szkic"));
        Path drl = szkic.resolve("ind-poradnictwo-prawne/kryterium.drl");
        String reguly = Files.readString(drl);
        Files.writeString(drl, reguly.substring(0, reguly.lastIndexOf("rule \"")));

        Przebieg przebieg = Przebieg.tutaj("porownaj", A, szkic.toString());

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(4);
        assertThat(przebieg.wyjscie())
                .contains("nieporównywalne – niektórych wniosków zestaw B nie potrafi ocenić", "Nowe „nieocenione”");
    }

    @Test
    void cases_are_added_to_drafts_only() {
        Przebieg przebieg = Przebieg.tutaj("porownaj", A, b, "--zapisz-kontrprzyklad");

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.bledy()).contains("tylko do folderu szkicu");
    }

    @Test
    void a_rule_set_that_is_not_there_is_a_fault_of_use() {
        assertThat(Przebieg.tutaj("porownaj", A, "sc-kis:1999.1").kod()).isEqualTo(2);
        assertThat(Przebieg.tutaj("porownaj", A).kod()).isEqualTo(2);
    }

    private static Path kopia(Path cel) throws IOException {
        try (Stream<Path> pliki = Files.walk(ZESTAW)) {
            for (Path plik : pliki.filter(Files::isRegularFile).toList()) {
                Path dokad = cel.resolve(ZESTAW.relativize(plik).toString());
                Files.createDirectories(Objects.requireNonNull(dokad.getParent()));
                Files.copy(plik, dokad);
            }
        }
        return cel;
    }
}

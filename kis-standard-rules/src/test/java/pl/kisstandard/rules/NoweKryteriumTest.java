package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.Jezyk;

/** A new criterion compiles and passes its cases as soon as it is there. */
class NoweKryteriumTest {

    private static final String NOWE = "nowe-kryterium";

    @TempDir
    private Path folder = Path.of("");

    private Path szkic = Path.of("");

    @BeforeEach
    void eksport() throws IOException {
        szkic = folder.resolve("szkic");
        SzkicZestawu.export(Zestaw.ID, szkic);
    }

    @Test
    void a_copy_of_every_criterion_compiles_and_passes_its_cases() throws IOException {
        List<String> wzory = Zestaw.kryteria();
        for (String wzor : wzory) {
            SzkicZestawu.addCriterion(szkic, wzor + "-2", wzor, null);
        }

        ZestawRegul zestaw = ZestawRegul.compile(szkic);
        KatalogRegul katalog = zestaw.katalog(Jezyk.PL);

        assertThat(zestaw.kryteria()).hasSize(2 * wzory.size()).doesNotHaveDuplicates();
        assertThat(katalog.kryteria()).extracting(OpisKryterium::kod).doesNotHaveDuplicates();
        for (OpisKryterium kryterium : katalog.kryteria()) {
            assertThat(kryterium.przypadki()).isNotEmpty().allSatisfy(p -> assertThat(
                            p.zgodny(zestaw.evaluate(p, Jezyk.PL)))
                    .as(kryterium.id() + ": " + p.opis())
                    .isTrue());
        }
        for (String wzor : wzory) {
            assertThat(Files.readString(szkic.resolve(wzor + "-2").resolve("kryterium.drl")))
                    .isEqualTo(Zestaw.drl(wzor).replace(wzor, wzor + "-2"));
        }
    }

    @Test
    void it_stands_at_the_end_of_the_group_and_the_rest_of_the_file_is_left_alone() throws IOException {
        String dotad = Files.readString(szkic.resolve("standard.yaml"));

        List<Path> pliki = SzkicZestawu.addCriterion(szkic, NOWE, "kadra-pracownik-socjalny", "premises");

        assertThat(pliki)
                .containsExactlyElementsOf(
                        List.of("kryterium.yaml", "kryterium.drl", "przypadki.yaml", "kryterium.md").stream()
                                .map(plik -> szkic.resolve(NOWE).resolve(plik))
                                .toList())
                .allSatisfy(plik -> assertThat(plik).exists());
        String ostatnia = "      - [lokal-higieniczno-sanitarne, lokal-przystosowanie-ozn]\n";
        assertThat(Files.readString(szkic.resolve("standard.yaml")))
                .isEqualTo(dotad.replace(ostatnia, ostatnia + "      - [" + NOWE + "]\n"));
        assertThat(Files.readString(szkic.resolve(NOWE).resolve("kryterium.yaml")))
                .startsWith("id: nowe-kryterium\nkod: L4\n")
                .contains("na wzór K2 kadra-pracownik-socjalny", "publikacja go nie zawiera", "\nprzyczyny:\n");
    }

    @Test
    void without_a_pattern_it_follows_the_criterion_with_the_shortest_rules() throws IOException {
        SzkicZestawu.addCriterion(szkic, NOWE, null, null);

        assertThat(Files.readString(szkic.resolve(NOWE).resolve("kryterium.yaml")))
                .contains("na wzór G5 grp-kursy-zawodowe");
    }

    @Test
    void a_draft_kept_with_windows_line_ends_stays_readable() throws IOException {
        for (String plik : List.of("standard.yaml", "kadra-lider/kryterium.yaml", "kadra-lider/kryterium.drl")) {
            String tekst = Files.readString(szkic.resolve(plik));
            Files.writeString(szkic.resolve(plik), tekst.replace("\n", "\r\n"));
        }

        SzkicZestawu.addCriterion(szkic, NOWE, "kadra-lider", null);

        assertThat(ZestawRegul.compile(szkic).kryteria()).contains(NOWE);
        assertThat(Files.readString(szkic.resolve("standard.yaml"))).contains("      - [" + NOWE + "]\r\n");
    }

    @Test
    void what_cannot_be_is_refused_with_what_can_and_nothing_is_written() throws IOException {
        String dotad = Files.readString(szkic.resolve("standard.yaml"));
        List<String> bledne = List.of("", "Ala", "a--b", "a/b", "../x", "a_b", "opinia", "żółw", "-a");

        assertThat(bledne).allSatisfy(id -> odmowa(id, null, null, "tak nie można nazwać kryterium"));
        odmowa("kadra-lider", null, null, "jest już kryterium");
        odmowa(NOWE, "kadra-lidre", null, "Czy chodziło o kadra-lider?");
        odmowa(NOWE, "zupelnie-inne", null, "Dostępne: lokal-pomieszczenia-do-profilu, ");
        odmowa(NOWE, null, "Kryterium Kary", "Czy chodziło o „Kryterium Kadry”?");
        assertThat(Files.readString(szkic.resolve("standard.yaml"))).isEqualTo(dotad);
        assertThat(szkic.resolve(NOWE)).doesNotExist();
    }

    @Test
    void a_group_written_otherwise_is_refused_and_nothing_is_written() throws IOException {
        String inaczej = Files.readString(szkic.resolve("standard.yaml"))
                .replace(
                        "      - [kadra-administracyjno-ksiegowy]",
                        "      -\n        - kadra-administracyjno-ksiegowy");
        Files.writeString(szkic.resolve("standard.yaml"), inaczej);

        assertThatThrownBy(() -> SzkicZestawu.addCriterion(szkic, NOWE, "kadra-lider", null))
                .isInstanceOf(BlednyZestawException.class)
                .hasMessageContaining("- [kadra-administracyjno-ksiegowy]");
        assertThat(Files.readString(szkic.resolve("standard.yaml"))).isEqualTo(inaczej);
        assertThat(szkic.resolve(NOWE)).doesNotExist();
    }

    @Test
    void the_pattern_may_be_named_by_its_code() throws IOException {
        SzkicZestawu.addCriterion(szkic, "kadra-nowa", "k3", null);

        assertThat(Files.readString(szkic.resolve("kadra-nowa/kryterium.md")))
                .contains("na wzór kryterium `kadra-specjalisci-reintegracji`");
    }

    private void odmowa(String id, @Nullable String wzor, @Nullable String grupa, String komunikat) {
        List<String> jezyki = new ArrayList<>();
        assertThatThrownBy(() -> SzkicZestawu.addCriterion(szkic, id, wzor, grupa))
                .as(id)
                .isInstanceOfSatisfying(BlednyParametrException.class, e -> {
                    jezyki.add(e.komunikat(Jezyk.PL));
                    jezyki.add(e.komunikat(Jezyk.EN));
                })
                .hasMessageContaining(komunikat);
        assertThat(jezyki).doesNotHaveDuplicates();
    }
}

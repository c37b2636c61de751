package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.ZestawRegul;

/** The command that writes the rule catalogue. */
class KatalogCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_catalogue_goes_to_standard_output_as_markdown_and_it_is_the_committed_one() throws IOException {
        Przebieg przebieg = Przebieg.proces("reguly", "katalog");

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).isEqualTo(Files.readString(Path.of("../kis-standard-rules/KATALOG.md")));
    }

    @Test
    void the_format_follows_the_name_of_the_file() throws IOException {
        Path html = folder.resolve("katalog.html");
        Path md = folder.resolve("KATALOG.MD");

        assertThat(Przebieg.tutaj("reguly", "katalog", "--wyjscie", html.toString()))
                .isEqualTo(new Przebieg(0, "", ""));
        assertThat(Przebieg.tutaj("rules", "catalogue", "--lang", "en", "--output", md.toString()))
                .isEqualTo(new Przebieg(0, "", ""));
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("id=\"kadra-lider\"");
        assertThat(md).content().startsWith("# Rule catalogue: SC KIS 2014");
        try (var pliki = Files.list(folder)) {
            assertThat(pliki).containsExactlyInAnyOrder(html, md);
        }
    }

    @Test
    void a_file_that_exists_is_left_alone_unless_overwriting_is_asked_for() throws IOException {
        Path plik = Files.writeString(folder.resolve("katalog.md"), "notatki");

        assertThat(Przebieg.tutaj("reguly", "katalog", "--wyjscie", plik.toString())
                        .kod())
                .isEqualTo(2);
        assertThat(plik).hasContent("notatki");
        assertThat(Przebieg.tutaj("reguly", "katalog", "--wyjscie", plik.toString(), "--nadpisz")
                        .kod())
                .isZero();
        assertThat(plik).content().startsWith("# Katalog reguł");
    }

    @Test
    void beside_kartas_the_catalogue_has_an_anchor_for_each_of_their_rows() {
        ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");

        KatalogWFolderze.zapisz(folder, zestaw, new Komunikaty(Jezyk.EN));

        assertThat(zestaw.kryteria()).allSatisfy(id -> assertThat(folder.resolve(KatalogWFolderze.NAZWA))
                .content()
                .containsOnlyOnce("id=\"" + id + "\""));
    }
}

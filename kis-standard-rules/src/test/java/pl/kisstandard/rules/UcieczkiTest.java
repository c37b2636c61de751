package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;

/** Rules that would do more than judge are refused before anything is compiled, and none of their code runs. */
class UcieczkiTest {

    private static final String K3 = "kadra-specjalisci-reintegracji";

    /** An attempt of {@code ucieczki.yaml}. */
    record Ucieczka(String ucieczka, @Nullable String plik, String zamien, String na) {

        @Override
        public String toString() {
            return ucieczka;
        }
    }

    @TempDir
    static Path folder;

    private static Path kopia = Path.of("");
    private static Path kanarek = Path.of("");

    @BeforeAll
    static void skopiuj() throws IOException {
        kopia = Zestaw.kopia(folder.resolve("zestaw"));
        kanarek = folder.resolve("kanarek");
    }

    static List<Ucieczka> ucieczki() throws IOException {
        try (InputStream in = UcieczkiTest.class.getResourceAsStream("/ucieczki.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
        }
    }

    @Test
    void the_corpus_holds_at_least_forty_attempts() throws IOException {
        assertThat(ucieczki())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Ucieczka::ucieczka)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ucieczki")
    void an_attempt_is_refused_and_not_run(Ucieczka u) throws IOException {
        Path plik = kopia.resolve(u.plik() == null ? K3 + "/kryterium.drl" : u.plik());
        String przed = Zestaw.tekst(plik);
        assertThat(przed).contains(u.zamien());
        String na = u.na().replace("KANAREK", kanarek.toString())
                .replace("GLEBOKO", "[".repeat(100) + "]".repeat(100))
                .replace("NAWIASY", "(".repeat(3000))
                .replace("MOZLIWOSCI", "$u.stan == Stan.TAK || ".repeat(900))
                .replace("KODY", "KOD, ".repeat(50_000));
        int i = przed.indexOf(u.zamien());
        Files.writeString(
                plik,
                przed.substring(0, i) + na + przed.substring(i + u.zamien().length()));
        try {
            assertThatThrownBy(() -> ZestawRegul.compile(kopia))
                    .isInstanceOf(BlednyZestawException.class)
                    .satisfies(e -> assertThat(((BlednyZestawException) e).usterki())
                            .as("refused by the checks and not by the compiler")
                            .isNotEmpty());
        } finally {
            Files.writeString(plik, przed);
        }
        assertThat(kanarek).doesNotExist();
    }

    @Test
    void the_same_code_would_run_if_it_were_compiled() {
        KieServices kie = KieServices.get();
        KieFileSystem pliki = kie.newKieFileSystem();
        pliki.write("src/main/resources/x/zla.drl", """
                package x
                rule "zla" when then new java.io.FileWriter("%s").close(); end
                """.formatted(kanarek));
        kie.newKieBuilder(pliki).buildAll(ExecutableModelProject.class);
        KieSession sesja =
                kie.newKieContainer(kie.getRepository().getDefaultReleaseId()).newKieSession();
        try {
            sesja.fireAllRules();
            assertThat(kanarek).exists();
        } finally {
            sesja.dispose();
            kanarek.toFile().delete();
        }
    }

    @Test
    void what_stands_in_a_comment_never_reaches_the_compiler() throws IOException {
        Path plik = kopia.resolve(K3 + "/kryterium.drl");
        String przed = Zestaw.tekst(plik);
        String kod = "new java.io.FileWriter(\"" + kanarek + "\").close();";
        Files.writeString(
                plik, przed.replace("then\n", "then\n    // \\u000a " + kod + "\n    /* */ // */ " + kod + "\n"));
        try {
            KartaStandardu karta =
                    ZestawRegul.compile(kopia).evaluate(WniosekReader.read(Zestaw.KATALOG.resolve("wzorzec.json")));

            assertThat(karta.opinia()).isEqualTo(Opinia.SPELNIA);
            assertThat(kanarek).doesNotExist();
        } finally {
            Files.writeString(plik, przed);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path cudze = Files.writeString(folder.resolve("cudze.yaml"), "id: kadra-lider\n");
        Path plik = kopia.resolve("kadra-lider/kryterium.yaml");
        String przed = Zestaw.tekst(plik);
        Files.delete(plik);
        Files.createSymbolicLink(plik, cudze);
        try {
            assertThatThrownBy(() -> ZestawRegul.compile(kopia)).hasMessageContaining("[dowiazanie]");
        } finally {
            Files.delete(plik);
            Files.writeString(plik, przed);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_is_a_link_is_refused() throws IOException {
        Path kryterium = kopia.resolve("kadra-lider");
        Path gdzieIndziej = folder.resolve("gdzie-indziej");
        Files.move(kryterium, gdzieIndziej);
        Files.createSymbolicLink(kryterium, gdzieIndziej);
        try {
            assertThatThrownBy(() -> ZestawRegul.compile(kopia)).hasMessageContaining("[dowiazanie]");
        } finally {
            Files.delete(kryterium);
            Files.move(gdzieIndziej, kryterium);
        }
    }

    @Test
    void a_huge_file_is_refused_unread() throws IOException {
        Path plik = kopia.resolve("kadra-lider/kryterium.drl");
        String przed = Zestaw.tekst(plik);
        Files.writeString(plik, przed + "// ".repeat(400_000));
        try {
            assertThatThrownBy(() -> ZestawRegul.compile(kopia)).hasMessageContaining("[za-duzy-plik]");
        } finally {
            Files.writeString(plik, przed);
        }
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Path plik = kopia.resolve("kadra-lider/kryterium.drl");
        byte[] przed = Files.readAllBytes(plik);
        Files.write(plik, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        try {
            assertThatThrownBy(() -> ZestawRegul.compile(kopia)).hasMessageContaining("[nie-utf8]");
        } finally {
            Files.write(plik, przed);
        }
    }
}

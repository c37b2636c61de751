package pl.kisstandard.pomiary.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built program in a folder of its own, without sources that it would look through for changes.
 *
 * @param java home of the Java that runs it
 */
record Program(Path projekt, Path java) {

    private static final int NAJDLUZEJ_S = 300;

    /** One that keeps making itself an archive until it has one. */
    static Program zArchiwum(Path projekt, Path java, Path folder) throws IOException, InterruptedException {
        Program program = zbudowany(projekt, java, folder.resolve("z-archiwum"));
        program.ocen(projekt.resolve("examples/wnioski/ngo-na-kazdym-progu.json")
                        .toString())
                .run();
        for (int i = 0; i < NAJDLUZEJ_S; i++) {
            if (program.maArchiwum()) {
                return program;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("Archiwum klas nie powstało: " + program.archiwa());
    }

    /** One that cannot make itself an archive. */
    static Program bezArchiwum(Path projekt, Path java, Path folder) throws IOException {
        Program program = zbudowany(projekt, java, folder.resolve("bez-archiwum"));
        Files.createFile(program.archiwa());
        return program;
    }

    private static Program zbudowany(Path projekt, Path java, Path folder) throws IOException {
        Path cli = projekt.resolve("kis-standard-cli");
        Path modul = folder.resolve("kis-standard-cli");
        Files.createDirectories(modul.resolve("target"));
        Files.createDirectories(modul.resolve("bin"));
        Files.copy(cli.resolve("bin/kis-standard"), modul.resolve("bin/kis-standard"));
        Files.copy(cli.resolve("target/kis-standard-cli.jar"), modul.resolve("target/kis-standard-cli.jar"));
        Files.createSymbolicLink(
                modul.resolve("target/lib"), cli.resolve("target/lib").toAbsolutePath());
        Files.createSymbolicLink(
                folder.resolve("examples"), projekt.resolve("examples").toAbsolutePath());
        return new Program(folder, java);
    }

    /** Judges wnioski that fulfil everything: 0 is then a code that no failure has. */
    Proces ocen(String... argumenty) {
        List<String> polecenie = new ArrayList<>(
                List.of(projekt.resolve("kis-standard-cli/bin/kis-standard").toString(), "ocen"));
        polecenie.addAll(List.of(argumenty));
        return new Proces(polecenie, Map.of("JAVA_HOME", java.toString()));
    }

    private Path archiwa() {
        return projekt.resolve("kis-standard-cli/target/archiwa");
    }

    private boolean maArchiwum() throws IOException {
        if (!Files.exists(archiwa())) {
            return false;
        }
        try (Stream<Path> pliki = Files.list(archiwa())) {
            return pliki.anyMatch(p -> p.toString().endsWith(".suma"));
        }
    }
}

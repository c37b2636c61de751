package pl.kisstandard.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of the program: in this JVM, or as a process of its own. */
record Przebieg(int kod, String wyjscie, String bledy) {

    static final Path PRZYKLADY = Path.of("..", "examples").toAbsolutePath().normalize();
    static final Path WNIOSKI = PRZYKLADY.resolve("wnioski");
    static final String SPELNIA = WNIOSKI.resolve("ngo-na-kazdym-progu.json").toString();
    static final String NIE_SPELNIA =
            WNIOSKI.resolve("gminny-bez-terapeuty.json").toString();
    static final String DO_UZUPELNIENIA = WNIOSKI.resolve("pusty-wniosek.json").toString();

    private static final long MINUT = 10;

    /** Runs in this JVM without anything on standard input. */
    static Przebieg tutaj(String... argumenty) {
        ByteArrayOutputStream wyjscie = new ByteArrayOutputStream();
        ByteArrayOutputStream bledy = new ByteArrayOutputStream();
        Srodowisko srodowisko = new Srodowisko(
                new ByteArrayInputStream(new byte[0]), new Wyjscie(wyjscie), new Wyjscie(bledy), false, false);
        int kod = KisStandard.run(List.of(argumenty), srodowisko);
        return new Przebieg(kod, wyjscie.toString(StandardCharsets.UTF_8), bledy.toString(StandardCharsets.UTF_8));
    }

    /** Runs as a process with the class path of this test, without the tests. */
    static Przebieg proces(String... argumenty) {
        return proces(Map.of(), null, polecenie(argumenty));
    }

    static Przebieg proces(Map<String, String> zmienne, @Nullable Path wejscie, List<String> polecenie) {
        try {
            Path wyjscie = Files.createTempFile("wyjscie", ".txt");
            Path bledy = Files.createTempFile("bledy", ".txt");
            ProcessBuilder budowa = new ProcessBuilder(polecenie)
                    .redirectOutput(wyjscie.toFile())
                    .redirectError(bledy.toFile());
            if (wejscie != null) {
                budowa.redirectInput(wejscie.toFile());
            }
            budowa.environment().putAll(zmienne);
            Przebieg przebieg =
                    new Przebieg(koniec(budowa.start()), Files.readString(wyjscie), Files.readString(bledy));
            Files.delete(wyjscie);
            Files.delete(bledy);
            return przebieg;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int koniec(Process proces) {
        try {
            if (!proces.waitFor(MINUT, TimeUnit.MINUTES)) {
                proces.destroyForcibly();
                throw new AssertionError("Program nie skończył pracy w " + MINUT + " min");
            }
            return proces.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static List<String> polecenie(String... argumenty) {
        List<String> polecenie = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                bezTestow(),
                KisStandard.class.getName()));
        polecenie.addAll(List.of(argumenty));
        return polecenie;
    }

    private static String bezTestow() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(w -> !w.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

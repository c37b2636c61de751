package pl.kisstandard.pomiary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import pl.kisstandard.rules.SzkicZestawu;
import pl.kisstandard.rules.ZestawRegul;

/** A rule set made ready to judge: once in a fresh JVM, where classes are still to be loaded, and when all is warm. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class PomiarZestawu {

    private static final String ZESTAW = "sc-kis:2014.1";

    private Path folder;
    private Path zJednymZmienionym;
    private Path zWszystkimiZmienionymi;

    @Setup
    public void przygotuj() throws IOException {
        folder = Files.createTempDirectory("pomiary");
        zJednymZmienionym = szkic("jedno", 1);
        zWszystkimiZmienionymi = szkic("wszystkie", Integer.MAX_VALUE);
    }

    /** A draft that says the same in other words, so that nothing of these criteria is taken from the released set. */
    private Path szkic(String nazwa, int ile) throws IOException {
        Path szkic = folder.resolve(nazwa);
        SzkicZestawu.export(ZESTAW, szkic);
        for (Path drl :
                pliki(szkic).filter(p -> p.endsWith("kryterium.drl")).limit(ile).toList()) {
            Files.writeString(drl, Files.readString(drl).replace("$k", "$kr"));
        }
        return szkic;
    }

    private static Stream<Path> pliki(Path folder) throws IOException {
        try (Stream<Path> pliki = Files.walk(folder)) {
            return List.copyOf(pliki.sorted().toList()).stream();
        }
    }

    @TearDown
    public void posprzataj() throws IOException {
        for (Path plik : pliki(folder).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(plik);
        }
    }

    /** The prebuilt set. */
    @Benchmark
    public ZestawRegul wczytanie() {
        return ZestawRegul.load(ZESTAW);
    }

    /** What an analyst waits for after changing a rule. */
    @Benchmark
    public ZestawRegul kompilacjaJednegoKryterium() {
        return ZestawRegul.compile(zJednymZmienionym);
    }

    /** The whole set compiled from DRL. */
    @Benchmark
    public ZestawRegul kompilacjaWszystkich() {
        return ZestawRegul.compile(zWszystkimiZmienionymi);
    }
}

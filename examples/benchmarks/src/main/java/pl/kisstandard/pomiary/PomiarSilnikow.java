package pl.kisstandard.pomiary;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.pomiary.silniki.KisStandard;
import pl.kisstandard.pomiary.silniki.Silnik;

/** The verdicts of one wniosek, by each engine; none is timed before it has judged every sample as this library does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class PomiarSilnikow {

    @Param
    public Uczestnik silnik;

    @Param
    public Probka wniosek;

    private Silnik badany;
    private Wniosek oceniany;

    @Setup
    public void przygotuj() {
        badany = silnik.nowy();
        oceniany = wniosek.wniosek();
        Silnik wzorzec = new KisStandard();
        for (Probka probka : Probka.values()) {
            List<Wynik> wyniki = badany.osadz(probka.wniosek());
            if (!wyniki.equals(wzorzec.osadz(probka.wniosek()))) {
                throw new IllegalStateException(silnik + " ocenia inaczej: " + probka + " " + wyniki);
            }
        }
    }

    @Benchmark
    public List<Wynik> osadzenie() {
        return badany.osadz(oceniany);
    }
}

package pl.kisstandard.pomiary;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds. A machine that is busy for a minute then slows one round of all and not all rounds of
 * one, and a ratio is taken within a round.
 */
final class Jmh {

    /** The steps that a short measurement compares. */
    private static final String KROKI = wzorzec(PomiarWniosku.class, ".*");

    /** Rounds in which rule sets are made ready: they take seconds each, and no ratio is taken of them. */
    private static final int RUND_ZESTAWU = 3;

    private Jmh() {}

    /** All benchmarks, each in a fresh JVM in each round. */
    static Seria pelna(Path java, int rundy) {
        Seria seria = new Seria();
        for (int i = 1; i <= rundy; i++) {
            System.out.println("runda " + i + " z " + rundy);
            seria.dodaj(run(swiezo(java, wzorzec(PomiarWniosku.class, ".*"))));
            for (int watki : List.of(2, 8)) {
                seria.dodaj(run(swiezo(java, wzorzec(PomiarWniosku.class, "(ocena|odczytZapis)"))
                        .param("wniosek", Probka.KOMPLETNY.name())
                        .threads(watki)));
            }
            seria.dodaj(
                    run(swiezo(java, wzorzec(PomiarSilnikow.class, ".*")).param("wniosek", Probka.KOMPLETNY.name())));
            if (i <= RUND_ZESTAWU) {
                seria.dodaj(run(swiezo(java, wzorzec(PomiarZestawu.class, ".*"))
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)));
                seria.dodaj(run(swiezo(java, wzorzec(PomiarZestawu.class, ".*"))
                        .mode(Mode.AverageTime)
                        .warmupIterations(2)
                        .measurementIterations(1)));
            }
        }
        return seria;
    }

    /**
     * The steps of the complete wniosek in this JVM, which is to compile by C1 alone: it is warm within seconds, also on a
     * busy machine, and does not change any more.
     */
    static Seria krotka() {
        Seria seria = new Seria();
        for (int i = 1; i <= 12; i++) {
            Collection<RunResult> runda = run(tutaj(KROKI).measurementTime(TimeValue.milliseconds(150)));
            if (i > 3) {
                seria.dodaj(runda);
            }
        }
        return seria;
    }

    /** Every benchmark once in this JVM. */
    static Collection<RunResult> kazdyRaz() {
        return run(tutaj(wzorzec("Pomiar\\w+", ".*")).mode(Mode.SingleShotTime));
    }

    private static ChainedOptionsBuilder swiezo(Path java, String ktore) {
        return opcje(ktore)
                .jvm(java.toString())
                .jvmArgs()
                .forks(1)
                .warmupIterations(8)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(400));
    }

    private static ChainedOptionsBuilder tutaj(String ktore) {
        return opcje(ktore)
                .param("wniosek", Probka.KOMPLETNY.name())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1);
    }

    private static ChainedOptionsBuilder opcje(String ktore) {
        return new OptionsBuilder()
                .include(ktore)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static String wzorzec(Class<?> klasa, String metody) {
        return wzorzec(klasa.getSimpleName(), metody);
    }

    private static String wzorzec(String klasa, String metody) {
        return "^" + Jmh.class.getPackageName() + "\\." + klasa + "\\." + metody + "$";
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder opcje) {
        try {
            return new Runner(opcje.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("Pomiar się nie powiódł", e);
        }
    }
}

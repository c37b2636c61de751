package pl.kisstandard.pomiary.proces;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.pomiary.proces.Proces.Koszt;

/**
 * Measures whole processes in rounds: in each round everything runs once, one after another, so that a busy machine is
 * busy for all. The program must have been built.
 */
public final class PomiarProcesow {

    private static final Pattern PODLOGI = Pattern.compile(
            "kis-standard-model|benchmarks|jackson-(core|databind|annotations)|jspecify" + "|jakarta.validation");
    private static final Pattern BIBLIOTEKI =
            Pattern.compile(PODLOGI + "|kis-standard-rules|slf4j-api|kie-(api|internal|memory)"
                    + "|drools-(core|util|base|wiring-api|wiring-static|kiesession|model-compiler|canonical-model)-");

    private final Path projekt;
    private final Path java;
    private final Path folder;

    /**
     * Measures on one Java.
     *
     * @param projekt folder of this project
     * @param java home of a Java
     * @param folder where big files and the program's copies are put
     */
    public PomiarProcesow(Path projekt, Path java, Path folder) {
        this.projekt = projekt.toAbsolutePath().normalize();
        this.java = java;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** From the start of a process to its end, of one wniosek. */
    public List<StosunekProcesow> zimnyStart(int rundy) throws IOException, InterruptedException {
        Path wniosek = projekt.resolve("examples/wnioski/ngo-na-kazdym-progu.json");
        List<String> argument = List.of(wniosek.toString());
        List<Proces> procesy = List.of(
                Proces.java(java, klasy(PODLOGI), Podloga.class, argument),
                Program.zArchiwum(projekt, java, folder).ocen(wniosek.toString()),
                Program.bezArchiwum(projekt, java, folder).ocen(wniosek.toString()),
                Proces.java(java, klasy(BIBLIOTEKI), PierwszyWerdykt.class, argument));
        rundy(1, procesy); // so that all files are in memory
        List<Koszt[]> koszty = rundy(rundy, procesy);
        return List.of(
                czas("cold start: floor", koszty.get(0)),
                iloraz("cold start: launcher with archive / floor", 1.0, koszty.get(1), koszty.get(0)),
                iloraz("cold start: launcher without archive / floor", 2.0, koszty.get(2), koszty.get(0)),
                iloraz("cold start: embedder's first verdict / floor", 2.0, koszty.get(3), koszty.get(0)),
                pamiec("cold start: launcher with archive", koszty.get(1)));
    }

    /** A batch of NDJSON, by one and two threads, beside the loop that reads and writes as much. */
    public List<StosunekProcesow> wsad(int rundy, int ile) throws IOException, InterruptedException {
        Program program = Program.bezArchiwum(projekt, java, folder.resolve("wsad"));
        Path plik = DuzyPlik.of(projekt.resolve("examples/wnioski"), folder, ile);
        List<Koszt[]> k =
                rundy(rundy, List.of(petla(plik, 1), petla(plik, 2), ocena(program, plik, 1), ocena(program, plik, 2)));
        String nazwa = "batch of " + ile + ": ";
        return List.of(
                czas(nazwa + "parse + write, 1 thread", k.get(0)),
                iloraz(nazwa + "ocen / parse + write, 1 thread", null, k.get(2), k.get(0)),
                iloraz(nazwa + "ocen / parse + write, 2 threads", null, k.get(3), k.get(1)),
                StosunekProcesow.of(
                        nazwa + "scaling to 2 threads: parse + write / ocen",
                        "×",
                        1.0,
                        iloraz(iloraz(k.get(0), k.get(1)), iloraz(k.get(2), k.get(3)))),
                pamiec(nazwa + "parse + write, 2 threads", k.get(1)),
                pamiec(nazwa + "ocen, 2 threads", k.get(3)));
    }

    /** Memory of a big batch beside that of a small one, judged by two threads. */
    public List<StosunekProcesow> pamiec(int mniej, int wiecej) throws IOException, InterruptedException {
        Program program = Program.bezArchiwum(projekt, java, folder.resolve("pamiec"));
        Path wnioski = projekt.resolve("examples/wnioski");
        List<Koszt[]> k = rundy(
                1,
                List.of(
                        ocena(program, DuzyPlik.of(wnioski, folder, mniej), 2),
                        ocena(program, DuzyPlik.of(wnioski, folder, wiecej), 2)));
        String nazwa = "batch of " + wiecej + ": ";
        return List.of(
                czas(nazwa + "ocen, 2 threads", k.get(1)),
                pamiec(nazwa + "ocen, 2 threads", k.get(1)),
                StosunekProcesow.of(nazwa + "memory / that of " + mniej, "×", 1.1, iloraz(mb(k.get(1)), mb(k.get(0)))));
    }

    private Proces petla(Path plik, int watki) {
        List<String> argumenty = List.of(plik.toString(), "/dev/null", Integer.toString(watki));
        return Proces.java(java, klasy(BIBLIOTEKI), Petla.class, argumenty);
    }

    private static Proces ocena(Program program, Path plik, int watki) {
        return program.ocen(plik.toString(), "--format", "ndjson", "--watki", Integer.toString(watki));
    }

    /** The cost of each process in each round. */
    private static List<Koszt[]> rundy(int ile, List<Proces> procesy) throws IOException, InterruptedException {
        List<Koszt[]> koszty = procesy.stream().map(p -> new Koszt[ile]).collect(Collectors.toList());
        for (int runda = 0; runda < ile; runda++) {
            for (int i = 0; i < procesy.size(); i++) {
                koszty.get(i)[runda] = procesy.get(i).run();
            }
        }
        return koszty;
    }

    /** What of this module's own class path a program needs, as absolute paths. */
    private static String klasy(Pattern ktore) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(w -> ktore.matcher(w).find())
                .map(w -> Path.of(w).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static StosunekProcesow czas(String nazwa, Koszt[] rundy) {
        return StosunekProcesow.of(nazwa, "s", null, sekundy(rundy));
    }

    private static StosunekProcesow pamiec(String nazwa, Koszt[] rundy) {
        return StosunekProcesow.of(nazwa + ", peak memory", "MB", null, mb(rundy));
    }

    private static StosunekProcesow iloraz(String nazwa, @Nullable Double cel, Koszt[] co, Koszt[] wobec) {
        return StosunekProcesow.of(nazwa, "×", cel, iloraz(co, wobec));
    }

    private static double[] iloraz(Koszt[] co, Koszt[] wobec) {
        return iloraz(sekundy(co), sekundy(wobec));
    }

    private static double[] iloraz(double[] co, double[] wobec) {
        double[] ilorazy = new double[co.length];
        Arrays.setAll(ilorazy, i -> co[i] / wobec[i]);
        return ilorazy;
    }

    private static double[] sekundy(Koszt[] rundy) {
        return Arrays.stream(rundy).mapToDouble(Koszt::sekundy).toArray();
    }

    private static double[] mb(Koszt[] rundy) {
        return Arrays.stream(rundy).mapToDouble(Koszt::pamiecMb).toArray();
    }
}

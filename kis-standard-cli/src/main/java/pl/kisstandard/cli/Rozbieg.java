package pl.kisstandard.cli;

import pl.kisstandard.rules.ZestawRegul;

/** Gets ready for judging on other cores while the first one reads the command line. */
final class Rozbieg {

    private Rozbieg() {}

    /** Starts. What fails here fails again where it is told. */
    static void start() {
        start("kis-standard-zestaw", Zestawy::domyslny);
        start("kis-standard-rozbieg", ZestawRegul::prepare);
    }

    private static void start(String nazwa, Runnable praca) {
        Thread watek = new Thread(praca, nazwa);
        watek.setDaemon(true);
        watek.setUncaughtExceptionHandler((w, e) -> {});
        watek.start();
    }
}

package pl.kisstandard.pomiary;

import java.util.function.Supplier;
import pl.kisstandard.pomiary.silniki.CzystaJava;
import pl.kisstandard.pomiary.silniki.Dmn;
import pl.kisstandard.pomiary.silniki.DroolsKlasyczny;
import pl.kisstandard.pomiary.silniki.EasyRules;
import pl.kisstandard.pomiary.silniki.Evrete;
import pl.kisstandard.pomiary.silniki.KisStandard;
import pl.kisstandard.pomiary.silniki.KisStandardDrools;
import pl.kisstandard.pomiary.silniki.Silnik;

/** The engines that judge side by side; the one list of them. */
@SuppressWarnings("ImmutableEnumChecker") // the suppliers are constructors
public enum Uczestnik {
    KIS_STANDARD("kis-standard, with the whole karta", Rola.NASZ, KisStandard::new),
    KIS_STANDARD_DROOLS("kis-standard's rules run by Drools each time", Rola.NASZ, KisStandardDrools::new),
    CZYSTA_JAVA("hand-written Java, the floor", Rola.PODLOGA, CzystaJava::new),
    DROOLS_KLASYCZNY("Drools, classic session over many small facts", Rola.SILNIK, DroolsKlasyczny::new),
    EVRETE("Evrete", Rola.SILNIK, Evrete::new),
    EASY_RULES("Easy Rules", Rola.SILNIK, EasyRules::new),
    DMN("DMN (kie-dmn)", Rola.SILNIK, Dmn::new);

    /** What an engine takes part as. */
    public enum Rola {
        NASZ,
        /** Java written by hand for these criteria: no engine can be faster. */
        PODLOGA,
        SILNIK
    }

    private final String nazwa;
    private final Rola rola;
    private final Supplier<Silnik> nowy;

    Uczestnik(String nazwa, Rola rola, Supplier<Silnik> nowy) {
        this.nazwa = nazwa;
        this.rola = rola;
        this.nowy = nowy;
    }

    /** What the page calls it. */
    public String nazwa() {
        return nazwa;
    }

    public Rola rola() {
        return rola;
    }

    /** The engine, with its rules loaded. */
    public Silnik nowy() {
        return nowy.get();
    }
}

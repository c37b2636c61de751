package pl.kisstandard.rules.internal.drl;

import java.util.Set;

/** Words and marks of DRL and Java that a rule has no use for; each is refused by name. */
final class Zakazane {

    private static final Set<String> SLOWA = Set.of("""
            function eval global declare query from accumulate acc collect groupby not exists forall salience no-loop \
            lock-on-active agenda activation ruleflow auto date duration timer calendars enabled dialect extends unit \
            template refract direct entry over window traits insert insertLogical update modify delete retract do break \
            continue new matches memberOf contains soundslike str in instanceof this super class null if else for while \
            try catch throw switch return static and or drools kcontext System Runtime Thread Class \
            attributes attribute init finally synchronized assert var lambda""".split(" ", -1));

    private static final Set<String> ZNAKI =
            Set.of("{", "}", "[", "]", "@", "#", "?", "%", "~", "^", "+", "-", "*", "/");

    private Zakazane() {}

    static boolean zawiera(Leksem l) {
        return switch (l.rodzaj()) {
            case SLOWO -> SLOWA.contains(l.tekst());
            case ZNAK -> ZNAKI.contains(l.tekst());
            default -> false;
        };
    }
}

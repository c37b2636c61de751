package pl.kisstandard.model.wniosek;

/** Institutions that run a club or sign an agreement with it. */
public enum RodzajInstytucji {
    /** Powiatowy urząd pracy. */
    PUP,
    /** Ośrodek pomocy społecznej; also gminny, miejsko-gminny and miejski, under their own names below. */
    OPS,
    GOPS,
    MGOPS,
    MOPS,
    /** Miejski ośrodek pomocy rodzinie. */
    MOPR,
    /** Centrum usług społecznych. */
    CUS,
    URZAD_GMINY,
    INNA_JEDNOSTKA_GMINY,
    ORGANIZACJA_POZARZADOWA,
    KOSCIELNA_OSOBA_PRAWNA,
    SPOLDZIELNIA_SOCJALNA,
    INNA
}

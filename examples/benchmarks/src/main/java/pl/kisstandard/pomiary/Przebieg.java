package pl.kisstandard.pomiary;

/**
 * All that was measured on one Java.
 *
 * @param java its feature version
 * @param jdk what it calls itself
 * @param data the day, ISO
 */
record Przebieg(int java, String jdk, String data, Maszyna maszyna, Zmierzone zmierzone) {}

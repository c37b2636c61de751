/** The program for people at a terminal: reads wnioski from files, has them judged, writes the karta standardu KIS. */
@NullMarked
package pl.kisstandard.cli;

import org.jspecify.annotations.NullMarked;

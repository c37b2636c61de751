/** The same 21 criteria in several rule engines and in plain Java, to measure beside each other. */
@NullMarked
package pl.kisstandard.pomiary.silniki;

import org.jspecify.annotations.NullMarked;

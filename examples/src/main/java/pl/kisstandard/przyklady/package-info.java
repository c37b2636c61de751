/** Examples of embedding the judgement in a system of one's own. */
@NullMarked
package pl.kisstandard.przyklady;

import org.jspecify.annotations.NullMarked;

/** Measures how fast wnioski are judged and holds the ratios to what was published. */
@NullMarked
package pl.kisstandard.pomiary;

import org.jspecify.annotations.NullMarked;

/** Reading a wniosek from JSON, strictly, and writing a karta as JSON, always the same way. */
@NullMarked
package pl.kisstandard.model.json;

import org.jspecify.annotations.NullMarked;

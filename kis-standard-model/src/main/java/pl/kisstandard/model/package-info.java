/** Words shared by the whole model: the languages of people-facing texts and the dictionary of form labels. */
@NullMarked
package pl.kisstandard.model;

import org.jspecify.annotations.NullMarked;

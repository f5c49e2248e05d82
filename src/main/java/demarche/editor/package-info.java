/**
 * A scenario while it is written, for editors: what is wrong with it, what each id in it stands for, where else it is
 * used, what could be typed here. {@link demarche.editor.ScenarioServer} and its documents answer an editor's questions
 * over the Language Server Protocol; all else here is about texts and places, and knows nothing of it.
 *
 * <p>Reads what is handed to it and, where a scenario and its translations lie on the disk beside each other, those of
 * them that are not open in the editor. Changes nothing.
 */
@NullMarked
package demarche.editor;

import org.jspecify.annotations.NullMarked;

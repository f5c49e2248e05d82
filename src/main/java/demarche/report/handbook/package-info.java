/**
 * The handbook of a scenario, for whoever teaches with it: calendar, cast, every decision with what it does, events and
 * endings with their odds, questions, glossary, sources.
 *
 * <p>{@link demarche.report.handbook.Handbook} is the view model: blocks that say what stands where and nothing of how it
 * looks. {@link demarche.report.handbook.HtmlText} and {@link demarche.report.handbook.MarkdownText} write it, and escape
 * whatever comes from the scenario. {@link demarche.report.handbook.Chances} says where the odds come from.
 */
@NullMarked
package demarche.report.handbook;

import org.jspecify.annotations.NullMarked;

package demarche.saves;

import org.jspecify.annotations.Nullable;

/**
 * What is in a save's file.
 *
 * @param journal everything up to the first line that is not good
 * @param hash the hash of the last good line
 * @param good how many bytes the good lines take
 * @param lineEndMissing whether the last good line lacks its line end
 * @param torn whether an incomplete line follows the good ones, as after a power cut
 * @param damaged the line, from 1, that is not what was written; 0 where there is none
 * @param damage what is wrong with it, or null
 */
record Reading(
        Journal journal,
        String hash,
        long good,
        boolean lineEndMissing,
        boolean torn,
        int damaged,
        @Nullable String damage) {}

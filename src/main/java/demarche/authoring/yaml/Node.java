package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;

/** A value of the file, with its place. Aliases are already followed, so that one node may stand in several places. */
public sealed interface Node permits Mapping, Sequence, Scalar {

    /** Where it begins, up to its end if that is on the same line. */
    Place place();

    /** How many keys and values it holds, itself included, with every alias counted in full. */
    int size();

    /** How many levels it has, itself included. */
    int height();
}

/** A canary: uses alpha, which uses it. */
@Feature(
    name = "beta",
    uses = {"alpha"})
package org.compagnon.canary.beta;

import org.compagnon.architecture.Feature;

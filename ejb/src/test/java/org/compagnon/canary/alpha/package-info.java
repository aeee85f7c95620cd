/** A canary: says that it uses nobody, and uses beta. */
@Feature(name = "alpha")
package org.compagnon.canary.alpha;

import org.compagnon.architecture.Feature;

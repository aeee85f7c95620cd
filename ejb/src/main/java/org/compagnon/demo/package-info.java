/**
 * The invented company that fills an empty system in demo mode.
 *
 * <ol>
 *   <li>Nothing here runs unless the setting {@code compagnon.demo} is on and the database holds
 *       nobody: demo data must never touch real data.
 *   <li>The same seed and the same anchor date make the same company, because a demo that changes
 *       under the presenter is worse than none. The only clock is the anchor.
 *   <li>Nobody in it exists. Names are common ones combined at random, addresses end in {@code
 *       .example}, telephone numbers come from ranges kept free for fiction.
 *   <li>Sentences are written by people, in English and French, in the resources beside this
 *       package; the generators only choose and fill in.
 * </ol>
 */
@Feature(
    name = "demo",
    uses = {
      "shared",
      "settings",
      "security",
      "audit",
      "job",
      "notification",
      "organisation",
      "programme",
      "enrolment",
      "pairing",
      "relationship",
      "meeting",
      "evaluation"
    })
package org.compagnon.demo;

import org.compagnon.architecture.Feature;

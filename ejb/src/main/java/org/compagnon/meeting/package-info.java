/**
 * Meetings of a pair that were held.
 *
 * <ol>
 *   <li>ME1 Either of the two writes a meeting down, and both see it; when, in which zone, how
 *       long, over which channel.
 *   <li>ME2 What was held lies in the past and not before the pair's first day.
 *   <li>ME3 Whoever wrote it down may correct or remove it while the pair lasts.
 *   <li>ME4 The topic is for the two alone: it is in no trail, no report and no administrator's
 *       list.
 *   <li>ME5 Somebody else's meetings do not exist, whatever id they try.
 * </ol>
 */
@Feature(
    name = "meeting",
    uses = {
      "shared",
      "settings",
      "security",
      "audit",
      "job",
      "notification",
      "organisation",
      "relationship"
    })
package org.compagnon.meeting;

import org.compagnon.architecture.Feature;

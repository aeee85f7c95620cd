package org.compagnon.pairing;

/**
 * What computing a round again showed; also what the trail keeps of it.
 *
 * @param engineVersion of the method that computed it now
 * @param sentence the checker's reason, in English
 */
public record ReplayFindings(
    String engineVersion,
    FileFinding instance,
    FileFinding result,
    FileFinding certificate,
    ReplayVerdict verdict,
    String sentence) {}

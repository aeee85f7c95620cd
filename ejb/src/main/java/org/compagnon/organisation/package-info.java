/**
 * The people of the organisation: directory, reporting lines, skills catalogue, people import.
 *
 * <ol>
 *   <li>OR1 A person is known by the employee number; it identifies the same person in every file.
 *   <li>OR2 Whoever leaves is marked, never deleted, and may come back: histories need their people
 *       (S92).
 *   <li>OR3 Following the managers always ends at the top: no person is above themselves (S82 needs
 *       the line).
 *   <li>OR4 A file is applied whole or not at all, in one transaction, and the same file again
 *       changes nothing.
 *   <li>OR5 Country is kept as ISO 3166 code where it is known, languages as ISO 639-1 codes, so
 *       that they can be compared and shown in both languages.
 *   <li>OR6 A skill can be said in many ways and in both languages; all of them lead to the same
 *       skill.
 *   <li>OR7 Somebody who leaves can no longer sign in from the same moment.
 *   <li>OR8 Two people who are kept apart for safety are never paired, named to each other or
 *       explained, in no programme; only administrators who are neither of them know it (S91).
 *   <li>OR9 An administrator invites people of the directory to take part; they get the role
 *       Participant and no other.
 * </ol>
 *
 * <p>Other rooms keep a person's id and ask {@link org.compagnon.organisation.PersonCards}, {@link
 * org.compagnon.organisation.ReportingLines} and {@link org.compagnon.organisation.SkillCatalogue};
 * they observe {@link org.compagnon.organisation.PersonLeft} and {@link
 * org.compagnon.organisation.ReportingLinesChanged}.
 */
@Feature(
    name = "organisation",
    uses = {"shared", "settings", "security", "audit", "job", "notification"})
package org.compagnon.organisation;

import org.compagnon.architecture.Feature;

package org.compagnon.organisation;

import java.io.Serializable;

/**
 * A person in a sentence or a short list.
 *
 * @param name given name, then family name
 * @param jobTitle null where not known
 */
public record PersonRef(long id, String employeeNo, String name, String jobTitle)
    implements Serializable {}

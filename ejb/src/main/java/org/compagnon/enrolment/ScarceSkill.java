package org.compagnon.enrolment;

import java.io.Serializable;
import org.compagnon.organisation.SkillName;

/**
 * A skill that more mentees seek than mentors offer (B5).
 *
 * @param sought active mentees without a mentor who seek it
 * @param offered active mentors who offer it
 */
public record ScarceSkill(SkillName skill, long sought, long offered) implements Serializable {}

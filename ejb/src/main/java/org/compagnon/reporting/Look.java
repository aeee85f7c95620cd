package org.compagnon.reporting;

import java.time.ZoneId;
import org.compagnon.shared.Language;

/**
 * How the products for spreadsheets show values.
 *
 * @param language of labels and words
 * @param zone in which moments are local times; named in the labels of their columns
 */
record Look(Language language, ZoneId zone) {}

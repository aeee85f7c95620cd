/** The frame of the integration tests: archive, callers, fixtures, counters. */
package org.compagnon.testing;

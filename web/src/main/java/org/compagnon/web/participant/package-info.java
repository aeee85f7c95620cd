/**
 * The participants' own pages: home, taking part, the pair, its meetings and its end, the profile;
 * and the form with which an administrator answers for somebody what taking part asks.
 *
 * <ol>
 *   <li>A page has one question and one main action, and is made for a phone first.
 *   <li>Words protect both people: an ending, a pause or silence is never told as a fault.
 *   <li>Nothing is kept between two requests but what a form needs; every page can be opened by its
 *       address.
 * </ol>
 */
package org.compagnon.web.participant;

/**
 * The frame around every page: who may go where, the person's own menu, and the small functions
 * pages write with.
 *
 * <ol>
 *   <li>Nobody sees a menu entry they cannot use: entries belong to areas, areas to roles. The
 *       entry is also left out while its page does not exist, so that the menu never leads to
 *       nothing.
 *   <li>A business failure is told where the person is, in their language; everything else ends on
 *       the error page with a reference.
 *   <li>The frame decides nothing: what somebody may do is decided in the facades.
 * </ol>
 */
package org.compagnon.web.layout;

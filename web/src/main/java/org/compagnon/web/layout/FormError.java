package org.compagnon.web.layout;

/**
 * One refusal of a form.
 *
 * @param target the id of the control it belongs to, which can take the focus
 * @param text what is wrong and what to do, in the page's language
 */
public record FormError(String target, String text) {}

package org.compagnon.security;

/**
 * What a one-time link opens.
 *
 * @param purpose what for
 * @param login the address of the account whose password it sets, or that it makes; null for the
 *     link of the first administrator
 * @param name how its owner is called; null where that is not known yet
 * @param tokens how many API tokens of the account work at present
 */
public record LinkView(LinkPurpose purpose, String login, String name, int tokens) {}

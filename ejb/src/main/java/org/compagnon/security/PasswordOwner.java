package org.compagnon.security;

/**
 * Whose password it is; what is theirs must not be in it alone.
 *
 * @param login their mail address
 * @param name their name; may be empty
 */
record PasswordOwner(String login, String name) {}

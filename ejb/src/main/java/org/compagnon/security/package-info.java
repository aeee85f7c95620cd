/**
 * Who may come in and do what: accounts, roles, callers, one-time links, API tokens.
 *
 * <ol>
 *   <li>SC1 Denied unless allowed: every public method of an EJB names its roles.
 *   <li>SC2 Passwords are kept as PBKDF2 (HMAC-SHA-512) hashes; tokens and links as SHA-256 of 256
 *       random bits.
 *   <li>SC3 Wrong passwords are counted for a login together with an address: a stranger cannot
 *       lock somebody out, and known and unknown logins are answered alike and as slowly.
 *   <li>SC4 A link works once and not for ever. Its secret is made when its mail leaves and stands
 *       in that mail only, so that nobody reads it who runs the product. The first administrator
 *       comes in by one, printed in the log.
 *   <li>SC5 An account that is disabled is out within a few seconds.
 *   <li>SC6 An account belongs to the active person of the directory who has its mail address: from
 *       the invitation, from the next sign-in, or as soon as that person comes in. Nobody has two
 *       accounts, and none belongs to somebody who has left.
 *   <li>SC7 The same intent of the same account, sent twice, is carried out once and answered
 *       alike, whether or not it came with a key (ADR 0020).
 *   <li>SC8 A session is a row that every node looks at every few seconds: it ends after the
 *       longest time, when its owner ends it, when a password is set, and when the account is
 *       disabled.
 *   <li>SC9 A new password is long enough and not among the first that somebody tries: not a common
 *       one, not the owner's name, address or house, not a run of keys; wherever it is chosen.
 *   <li>SC10 Tokens of a disabled account are void for good; whoever sets a new password says what
 *       becomes of theirs.
 *   <li>SC11 People with an address of the domains that are set make their account themselves, as
 *       participants, once the mailbox has confirmed it. What a stranger is answered does not
 *       depend on whether there is an account.
 * </ol>
 */
@Feature(
    name = "security",
    uses = {"shared", "settings"})
package org.compagnon.security;

import org.compagnon.architecture.Feature;

package org.compagnon.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;

/**
 * Making one's own account with an address of the organisation, which is confirmed by mail (SC11).
 * Open to everybody; who has an account is told to nobody but the owner of the mailbox.
 */
@Stateless
public class SignUps {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>(),;:\"\\[\\]]{1,64}@[A-Za-z0-9.-]{1,189}");

  @Inject private SignUpLedger ledger;
  @Inject private Passwords passwords;

  /**
   * Asks for an account. Whatever becomes of it, the answer is the same: a mail to the address, if
   * there may be an account for it. Who has one already gets a link to it.
   *
   * @throws InvalidInput if it is no address, or none of the domains of which people sign up
   * @throws org.compagnon.shared.TooMany if too many others ask at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void ask(String address, Language language) {
    String plain = AccountRepository.normal(address == null ? "" : address);
    if (!ADDRESS.matcher(plain).matches()) {
      throw new InvalidInput("login", "security.failure.noAddress");
    }
    if (!SignUpDomains.include(plain)) {
      throw new InvalidInput(
          "login", "security.failure.otherDomain", String.join(", ", SignUpDomains.all()));
    }
    ledger.ask(plain, language);
  }

  /**
   * Makes the account that a confirmed link asks for, as a participant, and uses the link up.
   * Called without a transaction, so that none waits while the password is hashed.
   *
   * @param name how the person is called; the directory's name is taken where it knows the address
   * @throws SecurityFailure if the link cannot be used or the password is too short
   * @throws InvalidInput if the password is easily guessed, or a name is missing
   * @throws org.compagnon.shared.TooMany if too many others sign in at the moment
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NEVER)
  public void confirm(String token, String name, char[] password) {
    PasswordOwner owner = ledger.owner(token, name);
    ledger.confirm(token, owner.name(), passwords.hashOf(password, owner));
  }
}

package org.compagnon.security;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.io.Resource;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import com.nulabinc.zxcvbn.matchers.Keyboard;
import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.compagnon.settings.Setting;
import org.compagnon.shared.InvalidInput;

/**
 * Which passwords are taken (SC9): long enough, and not among the first that somebody tries. How
 * many tries it takes is estimated by zxcvbn (Wheeler, USENIX Security 2016), which knows 30,000
 * common passwords, names, words, runs of keys and letters, repetitions and dates. A guess costs it
 * a few milliseconds; only the first {@link #LOOKED_AT} characters are looked at, because what is
 * longer costs it much more, and is strong enough if they are.
 */
@ApplicationScoped
class PasswordRules {
  /**
   * The shortest password that is taken (NIST SP 800-63B asks for 8 at least; length beats rules).
   */
  static final int LEAST_LENGTH = 10;

  static final int MOST_LENGTH = 200;
  static final int LOOKED_AT = 32;

  private static final double LEAST_TRIES = 1e9;
  private static final int LEAST_BESIDE_OWN = 8;
  private static final Set<Pattern> RUNS =
      Set.of(Pattern.Spatial, Pattern.Sequence, Pattern.Repeat);

  private Zxcvbn zxcvbn;
  private String host;

  @PostConstruct
  void load() {
    load(URI.create(Setting.BASE_URL.text()).getHost());
  }

  /**
   * Reads the lists.
   *
   * @param at the host under which the product is found
   */
  void load(String at) {
    host = at;
    try {
      zxcvbn =
          new ZxcvbnBuilder()
              .dictionaries(StandardDictionaries.loadAllDictionaries())
              .dictionary(new DictionaryLoader("everyday", file("everyday")).load())
              .keyboards(StandardKeyboards.loadAllKeyboards())
              .keyboard(keyboard("azerty"))
              .keyboard(keyboard("qwertz"))
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Keyboard keyboard(String name) throws IOException {
    return new SlantedKeyboardLoader(name, file(name)).load();
  }

  private static Resource file(String name) {
    return () -> PasswordRules.class.getResourceAsStream(name + ".txt");
  }

  /**
   * Looks at a new password.
   *
   * @throws SecurityFailure if it is too short or too long
   * @throws InvalidInput if it is easily guessed; its key says why
   */
  void check(char[] password, PasswordOwner owner) {
    if (password.length < LEAST_LENGTH || password.length > MOST_LENGTH) {
      throw SecurityFailure.weakPassword(LEAST_LENGTH);
    }
    String plain = plain(new String(password));
    List<String> own = OwnWords.of(owner, host);
    if (beside(plain, own) < LEAST_BESIDE_OWN) {
      throw refused("ownPassword");
    }
    String start = plain.substring(0, Math.min(plain.length(), LOOKED_AT));
    Strength strength = zxcvbn.measure(start, own);
    List<Match> parts = strength.getSequence();
    boolean runs = parts.stream().allMatch(part -> RUNS.contains(part.pattern));
    if (runs || strength.getGuesses() < LEAST_TRIES) {
      throw refused(runs ? "runPassword" : isOwn(parts) ? "ownPassword" : "commonPassword");
    }
  }

  private static InvalidInput refused(String why) {
    return new InvalidInput("password", "security.failure." + why);
  }

  private static boolean isOwn(List<Match> parts) {
    return parts.stream().anyMatch(part -> "user_inputs".equals(part.dictionaryName));
  }

  /**
   * How many characters a password has beside the owner's own words; all of them where it holds
   * none.
   */
  private static int beside(String plain, List<String> own) {
    String folded = plain.toLowerCase(Locale.ROOT);
    String rest = folded;
    for (String word : own) {
      rest = word.length() < 4 ? rest : rest.replace(word, "");
    }
    return rest.length() == folded.length() ? Integer.MAX_VALUE : rest.length();
  }

  /** Without accents, so that a name is found however it is written. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }
}

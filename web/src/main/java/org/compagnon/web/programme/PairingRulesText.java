package org.compagnon.web.programme;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.shared.InvalidInput;
import org.compagnon.web.rest.BodyCheck;

/** The rules and weights of pairing, which a programme keeps without looking into them. */
final class PairingRulesText {
  private PairingRulesText() {}

  /**
   * The same text, if the pairing room can read it.
   *
   * @throws InvalidInput if it cannot
   */
  static String checked(String json) {
    try {
      org.compagnon.shared.Json.read(json, PairingSetup.class);
      return json;
    } catch (JsonbException | IllegalArgumentException e) {
      throw new InvalidInput("pairingRules", "programme.failure.pairingRules");
    }
  }

  /**
   * The text of an object that came over the interface.
   *
   * @throws org.compagnon.web.rest.WrongBody if a part of it is unknown or of the wrong kind
   * @throws InvalidInput if it contradicts itself
   */
  static String checked(JsonObject given) {
    BodyCheck.check("pairingRules", given, PairingSetup.class);
    return checked(given.toString());
  }

  /** The text as an object; an empty one where it is none. */
  static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException e) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }
}

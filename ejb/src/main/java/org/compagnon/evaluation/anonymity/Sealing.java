package org.compagnon.evaluation.anonymity;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens what nobody else is to read: AES-256-GCM over content that is filled up to one
 * size, so that the length says nothing.
 */
public final class Sealing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String DIGEST = "HmacSHA256";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private Sealing() {}

  /**
   * A key, or a mark, of 256 bits (HMAC-SHA-256).
   *
   * @param secret what it is made from, not empty
   * @param purpose different purposes give keys that have nothing to do with each other
   */
  public static byte[] derive(byte[] secret, String purpose) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(new SecretKeySpec(secret, DIGEST));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
    }
  }

  /**
   * Closes content.
   *
   * @param key 256 bits
   * @param size bytes that the content is filled up to
   * @throws IllegalArgumentException if the content is longer than that
   */
  public static byte[] seal(byte[] key, byte[] content, int size) {
    if (content.length > size) {
      throw new IllegalArgumentException(
          "The content (%d bytes) must not be longer than %d bytes."
              .formatted(content.length, size));
    }
    byte[] filled = new byte[Integer.BYTES + size];
    ByteBuffer.wrap(filled).putInt(content.length).put(content);
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(filled);
      return ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The content must be sealed.", e);
    }
  }

  /** Opens content; empty where the key is another or the content was changed. */
  public static Optional<byte[]> open(byte[] key, byte[] shut) {
    try {
      ByteBuffer read = ByteBuffer.wrap(shut);
      byte[] nonce = new byte[NONCE_BYTES];
      byte[] closed = new byte[Math.max(0, shut.length - NONCE_BYTES)];
      read.get(nonce).get(closed);
      ByteBuffer filled = ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(closed));
      byte[] content = new byte[filled.getInt()];
      filled.get(content);
      return Optional.of(content);
    } catch (GeneralSecurityException | BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}

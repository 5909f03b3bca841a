package org.glotip.model;

import java.util.List;

/**
 * Something to say, apart from the language it is said in.
 *
 * @param key key of a text in {@code data/messages}
 * @param arguments what fills the text's places, in their order
 */
public record Message(String key, List<String> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with its arguments. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}

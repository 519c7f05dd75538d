package transition.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** A style sheet or script that is embedded in every page. */
record Asset(String text) {

  /** Joins the resources of these names in {@code transition/html}. */
  static Asset of(String... names) {
    return new Asset(Stream.of(names).map(Asset::read).collect(Collectors.joining("\n")));
  }

  private static String read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream("/transition/html/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file " + name + " cannot be read", e);
    }
  }

  void appendTo(Element parent, String tag) {
    parent.appendElement(tag).appendChild(new DataNode(text));
  }

  /** Returns the hash by which a content security policy allows this text. */
  String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

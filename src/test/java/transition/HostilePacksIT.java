package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import transition.Packaged.Result;

/** Packs that are made to exhaust or to mislead the program, which has 256 MiB. */
@DisabledOnOs(OS.WINDOWS)
class HostilePacksIT {

  private static final String ROLE = "roles/a.yaml";
  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void makeAPack() throws IOException {
    pack = Files.createDirectory(folder.resolve("pack"));
    for (String name : new String[] {"roles", "skills"}) {
      Files.createDirectory(pack.resolve(name));
    }
  }

  @Test
  void aHugeFile() throws IOException {
    write(ROLE, "title: T\n" + "#".repeat(64 * MEBIBYTE));
    assertRefused("larger than 1 MiB");
  }

  @Test
  void filesThatAreHugeTogether() throws IOException {
    String comment = "#" + "s".repeat(1_000) + "\n";
    String text = "title: T\n" + comment.repeat(MEBIBYTE / comment.length() - 1);
    for (int i = 0; i < 200; i++) {
      write("roles/r" + i + ".yaml", text);
    }
    assertRefused("limit of 32 MiB");
  }

  @Test
  void tooManyFiles() throws IOException {
    for (int i = 0; i < 20_001; i++) {
      write("roles/r" + i + ".yaml", "");
    }
    assertRefused("more than 20000 files");
  }

  @Test
  void deepNesting() throws IOException {
    write(ROLE, "title: " + "[".repeat(MEBIBYTE / 2));
    assertRefused("more than 20 levels");
  }

  @Test
  void aMillionProblemsUnderLongKeys() throws IOException {
    String key = "k".repeat(1_000) + ":\n";
    StringBuilder yaml = new StringBuilder();
    for (int depth = 0; depth < 19; depth++) {
      yaml.append(" ".repeat(depth)).append(key);
    }
    write(ROLE, yaml + " ".repeat(19) + "[" + "A,".repeat(500_000) + "]\n");
    assertRefused("more than 20000 values");
  }

  @Test
  void aliasesThatExplode() throws IOException {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      yaml.append("a%s: &a%s [*a%s, *a%s]\n".formatted(i, i, i - 1, i - 1));
    }
    write(ROLE, yaml.toString());
    assertRefused("not allowed");
  }

  @Test
  void controlCharactersOnly() throws IOException {
    write(ROLE, "\u001b".repeat(MEBIBYTE));
    assertRefused("U+001B");
  }

  @Test
  void invalidUtf8() throws IOException {
    Files.write(pack.resolve(ROLE), "title: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("UTF-8");
  }

  @Test
  void aLinkOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(pack.resolve(ROLE), Path.of("/etc/passwd"));
    assertRefused("leads out of its pack");
  }

  @Test
  void anEndlessFile() throws IOException {
    Files.createSymbolicLink(pack.resolve(ROLE), Path.of("/dev/zero"));
    assertRefused("leads out of its pack");
  }

  @Test
  void aLinkToItself() throws IOException {
    Files.createSymbolicLink(pack.resolve(ROLE), Path.of("a.yaml"));
    Result result = validate();
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.output()).contains("Cannot be read");
  }

  @Test
  void aFolderInPlaceOfAFile() throws IOException {
    Files.createDirectory(pack.resolve(ROLE));
    assertRefused("not a regular file");
  }

  @Test
  void idsThatLeaveTheFolder() throws IOException {
    write(ROLE, "title: T\nskills: [../../etc/passwd, /etc/passwd, \"..\"]\n");
    assertRefused("../../etc/passwd");
  }

  @Test
  void thousandsOfIdsThatLeadNowhereAmongThousandsOfFiles() throws IOException {
    for (int i = 0; i < 2_000; i++) {
      write("skills/skill-number-" + i + ".yaml", "title: Skill " + i + "\n");
    }
    String ids =
        IntStream.range(0, 15_000)
            .mapToObj(i -> "skill-nomber-" + i)
            .collect(Collectors.joining(", "));
    write(ROLE, "title: T\nskills: [" + ids + "]\n");
    assertRefused("there is no such skill");
  }

  @Test
  void skillsInALongCircle() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      write(
          "skills/s" + i + ".yaml",
          "title: S%s\nneedsFirst: [s%s]\n".formatted(i, (i + 1) % 1_000));
    }
    write(ROLE, "title: T\nskills: [s7]\n");
    assertRefused("shorten");
  }

  /** Checks that the pack is refused by those who look for problems and by those who do not. */
  private void assertRefused(String words) {
    Result result = validate();
    assertThat(result.error()).isEmpty();
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.output()).contains(words);
    assertThat(program().run("list", "--data", "pack").failsWith(4).error()).contains(words);
  }

  private Result validate() {
    return program().run("validate", "pack");
  }

  private Packaged program() {
    return new Packaged(folder).with("TRANSITION_JAVA_OPTS", "-Xmx256m");
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(pack.resolve(path), text);
  }
}

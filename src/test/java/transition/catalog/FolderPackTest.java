package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPackTest {

  @TempDir Path folder;

  @Test
  void filesAreListedByTheirIds() throws IOException {
    Files.createDirectories(folder.resolve("roles"));
    for (String file : new String[] {"ml-engineer.yaml", "ml.yaml", "README.md", "ml2.yaml"}) {
      Files.writeString(folder.resolve("roles").resolve(file), "title: Any\n");
    }
    FolderPack pack = new FolderPack(folder);
    assertThat(pack.list("roles")).containsExactly("ml", "ml-engineer", "ml2");
    assertThat(pack.entries("roles"))
        .containsExactly("README.md", "ml-engineer.yaml", "ml.yaml", "ml2.yaml");
  }
}

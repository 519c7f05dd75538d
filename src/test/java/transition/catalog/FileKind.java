package transition.catalog;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import transition.catalog.yaml.InvalidDataException;
import transition.model.Role;

/** A kind of data file, with its schema and with a way to have the loader read one file of it. */
enum FileKind {
  ROLE(PackFolders.ROLES) {
    @Override
    void load(Catalog catalog, String id) {
      catalog.role(id);
    }
  },
  SKILL(PackFolders.SKILLS) {
    @Override
    void load(Catalog catalog, String id) {
      catalog.skill(id);
    }
  },
  SOURCE(PackFolders.SOURCES) {
    @Override
    Map<String, String> reader(String id) {
      return Map.of("roles/reader.yaml", "title: Reader\nsources: [" + id + "]\n");
    }

    @Override
    void load(Catalog catalog, String id) {
      catalog.role("reader");
    }
  },
  TRANSITION(PackFolders.TRANSITIONS) {
    @Override
    void load(Catalog catalog, String id) {
      int to = id.indexOf("-to-");
      read(catalog, catalog.role(id.substring(0, to)), catalog.role(id.substring(to + 4)));
    }
  },
  PLAYBOOK(PackFolders.PLAYBOOKS) {
    @Override
    Map<String, String> reader(String id) {
      return Map.of(
          "transitions/plain-to-complete.yaml",
          """
          from: plain
          to: complete
          source: complete
          market: US
          headline: {}
          missing: [{skill: docker-kubernetes}]
          playbook: %s
          """
              .formatted(id));
    }

    @Override
    void load(Catalog catalog, String id) {
      read(catalog, catalog.role("plain"), catalog.role("complete"));
    }
  },
  INTERVIEW(PackFolders.INTERVIEWS) {
    @Override
    void load(Catalog catalog, String id) {
      catalog.interview(
          Optional.empty(), catalog.role(id.equals("career-change") ? "complete" : id));
    }
  };

  private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V7);

  private final String folder;

  FileKind(String folder) {
    this.folder = folder;
  }

  /** The folder of a pack that holds these files. */
  String folder() {
    return folder;
  }

  String schemaName() {
    return name().toLowerCase(Locale.ROOT) + ".schema.json";
  }

  JsonSchema schema() {
    return FACTORY.getSchema(SchemaLocation.of("classpath:transition/schema/" + schemaName()));
  }

  String path(String id) {
    return folder + "/" + id + ".yaml";
  }

  /**
   * Has the loader read one file.
   *
   * @param pack what else there is
   * @throws InvalidDataException if the loader refuses it
   */
  void load(ChangedPack pack, String id, String text) {
    Map<String, String> files = new HashMap<>(reader(id));
    files.put(path(id), text);
    load(new Catalog(pack.with(files)), id);
  }

  /** Files without which the file would not be read. */
  Map<String, String> reader(String id) {
    return Map.of();
  }

  abstract void load(Catalog catalog, String id);

  private static void read(Catalog catalog, Role from, Role to) {
    catalog.guidance(catalog.transition(from, to).orElseThrow());
  }
}

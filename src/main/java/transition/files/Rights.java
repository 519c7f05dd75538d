package transition.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The permissions and other attributes of a file besides its content. A copy may have fewer
 * permissions, but never more.
 */
final class Rights {

  /** The set-user-id, set-group-id and sticky bits, which Java does not know. */
  private static final int SPECIAL_BITS = 0_7000;

  private final Path file;
  private final @Nullable PosixFileAttributes attributes;
  private final Optional<List<String>> extended;

  private Rights(
      Path file, @Nullable PosixFileAttributes attributes, Optional<List<String>> extended) {
    this.file = file;
    this.attributes = attributes;
    this.extended = extended;
  }

  static Rights of(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null
        ? new Rights(file, null, Optional.empty())
        : new Rights(
            file, view.readAttributes(), ExtendedAttributes.of(file, file.resolveSibling("")));
  }

  /**
   * Returns whether a file with these rights is as good as the original: there is no hard link,
   * access control list, extended attribute or mount, and all of this is certain. Nor may the
   * folder have a default access control list, which new files inherit.
   */
  boolean canMove() throws IOException {
    return attributes != null
        && extended.filter(List::isEmpty).isPresent()
        && Files.getAttribute(file, "unix:nlink").equals(1)
        && ((int) Files.getAttribute(file, "unix:mode") & SPECIAL_BITS) == 0
        && !MountedFiles.mayHave(file);
  }

  /**
   * Gives owner, group and permissions to a file that only its owner can use so far. What cannot be
   * given or is unknown is left out, so nobody gets a right that they did not have.
   *
   * @return whether it has all of them now
   */
  boolean giveTo(Path other) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(other, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes == null || view == null) {
      return false;
    }
    boolean owned = changeOwner(view, attributes);
    if (extended.isEmpty()) {
      return false;
    }
    if (extended.get().stream().anyMatch(name -> name.startsWith("system."))) {
      return owned && AccessControlList.copy(file, other);
    }
    view.setPermissions(
        owned ? attributes.permissions() : ofGroupAndOthers(attributes.permissions()));
    return owned;
  }

  /** Gives a file the owner of another one, if the system allows it. */
  static void giveOwner(Path file, Path other) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    PosixFileAttributeView own =
        Files.getFileAttributeView(other, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && own != null) {
      changeOwner(own, view.readAttributes());
    }
  }

  /**
   * Sets group and owner, and returns whether the system allowed it; only an administrator can give
   * files away.
   */
  private static boolean changeOwner(PosixFileAttributeView view, PosixFileAttributes wanted)
      throws IOException {
    PosixFileAttributes own = view.readAttributes();
    try {
      if (!own.group().equals(wanted.group())) {
        view.setGroup(wanted.group());
      }
      if (!own.owner().equals(wanted.owner())) {
        view.setOwner(wanted.owner());
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns the permissions that both the group and all others have, for when the group cannot be
   * kept.
   */
  private static Set<PosixFilePermission> ofGroupAndOthers(Set<PosixFilePermission> all) {
    Set<PosixFilePermission> permissions = EnumSet.copyOf(all);
    keepBoth(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    keepBoth(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    keepBoth(permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    return permissions;
  }

  private static void keepBoth(
      Set<PosixFilePermission> permissions,
      PosixFilePermission ofGroup,
      PosixFilePermission ofOthers) {
    if (!permissions.contains(ofGroup) || !permissions.contains(ofOthers)) {
      permissions.remove(ofGroup);
      permissions.remove(ofOthers);
    }
  }
}

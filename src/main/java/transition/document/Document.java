package transition.document;

import java.util.ArrayList;
import java.util.List;

/** A page or screen of output, made of blocks from top to bottom. */
public record Document(List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Returns this document with options appended to the command to run next. */
  public Document withNext(String options) {
    return options.isEmpty()
        ? this
        : new Document(
            blocks.stream()
                .map(
                    block ->
                        block instanceof NextCommand next
                            ? new NextCommand(next.line() + options)
                            : block)
                .toList());
  }

  /** Collects blocks. */
  public static final class Builder {
    private final List<Block> blocks = new ArrayList<>();

    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    public Builder addAll(List<? extends Block> more) {
      blocks.addAll(more);
      return this;
    }

    /** Adds a heading with points, unless there are no points. */
    public Builder points(Section section, List<String> points) {
      return points.isEmpty() ? this : add(section).add(Bullets.of(points));
    }

    /** Adds a point for each problem that the user should fix. */
    public Builder warn(List<String> sentences) {
      return sentences.isEmpty() ? this : add(Bullets.of(sentences));
    }

    /** Adds a note made of the sentences, unless there are none. */
    public Builder note(List<String> sentences) {
      return sentences.isEmpty() ? this : add(Note.of(String.join(" ", sentences)));
    }

    public Document build() {
      return new Document(blocks);
    }
  }
}

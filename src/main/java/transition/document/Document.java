package transition.document;

import java.util.ArrayList;
import java.util.List;

/** Blocks from top to bottom. */
public record Document(List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The same, with more options behind the command to run next. */
  public Document withNext(String options) {
    return options.isEmpty()
        ? this
        : new Document(
            blocks.stream()
                .map(
                    block ->
                        block instanceof Block.Next next
                            ? new Block.Next(next.command() + options)
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

    /** A heading with points, unless there are none. */
    public Builder points(Block.Section section, List<String> points) {
      return points.isEmpty() ? this : add(section).add(Block.Bullets.of(points));
    }

    /** Adds what the user should mend, each in a point of its own, unless there is nothing. */
    public Builder warn(List<String> sentences) {
      return sentences.isEmpty() ? this : add(Block.Bullets.of(sentences));
    }

    /** A note of some sentences, unless there are none. */
    public Builder note(List<String> sentences) {
      return sentences.isEmpty() ? this : add(Block.Note.of(String.join(" ", sentences)));
    }

    public Document build() {
      return new Document(blocks);
    }
  }
}

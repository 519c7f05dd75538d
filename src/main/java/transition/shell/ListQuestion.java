package transition.shell;

import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.del;
import static org.jline.keymap.KeyMap.esc;
import static org.jline.keymap.KeyMap.key;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import transition.console.Prompter.Choice;
import transition.console.TerminalStyle;
import transition.error.InterruptedByUserException;

/** Asks to choose one or several entries of a list that can be searched. */
final class ListQuestion {

  private enum Key {
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    TYPED,
    TICK,
    BACKSPACE,
    CLEAR,
    UNKNOWN,
    DONE,
    LEAVE
  }

  /** The number of choices that Page Up and Page Down move by. */
  private static final int PAGE = 10;

  private final Terminal terminal;
  private final ChoiceList choices;
  private final ListView view;
  private final Display display;

  ListQuestion(Terminal terminal, TerminalStyle style, String question, ChoiceList choices) {
    this.terminal = terminal;
    this.choices = choices;
    this.view = new ListView(style, question, choices);
    this.display = new Display(terminal, false);
  }

  /** Returns the word of the chosen entry. */
  String one() {
    answer();
    Choice chosen = choices.current().orElseThrow();
    finish(chosen.title());
    return chosen.word();
  }

  /** Returns the words of the ticked entries. */
  Set<String> several() {
    answer();
    Set<String> ticked = choices.ticked();
    finish(
        ticked.isEmpty()
            ? "none"
            : choices.all().stream()
                .filter(choices::isTicked)
                .map(Choice::title)
                .collect(Collectors.joining(", ")));
    return ticked;
  }

  /** Reads keys until there is an answer. */
  private void answer() {
    Attributes before = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    // Ctrl-C is a key like others, so that the terminal is put right before the program ends.
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    SignalHandler resized = terminal.handle(Signal.WINCH, signal -> draw());
    terminal.puts(Capability.keypad_xmit);
    try {
      BindingReader reader = new BindingReader(terminal.reader());
      KeyMap<Key> keys = keys();
      draw();
      while (!isAnswered(reader, keys)) {
        draw();
      }
    } catch (InterruptedByUserException interrupted) {
      show(List.of());
      throw interrupted;
    } finally {
      terminal.puts(Capability.keypad_local);
      terminal.handle(Signal.WINCH, resized);
      terminal.setAttributes(before);
      terminal.flush();
    }
  }

  private boolean isAnswered(BindingReader reader, KeyMap<Key> keys) {
    Key pressed = reader.readBinding(keys);
    switch (pressed == null ? Key.LEAVE : pressed) {
      case UP -> choices.move(-1);
      case DOWN -> choices.move(1);
      case PAGE_UP -> choices.move(-PAGE);
      case PAGE_DOWN -> choices.move(PAGE);
      case TYPED -> type(reader.getLastBinding());
      case TICK -> choices.toggle();
      case BACKSPACE -> erase();
      case CLEAR -> choices.search("");
      case UNKNOWN -> skip(reader, keys);
      case DONE -> {
        return choices.isAnswer();
      }
      case LEAVE -> throw new InterruptedByUserException();
    }
    return false;
  }

  /** Reads the rest of a key that does nothing here; it ends with its first letter or tilde. */
  private static void skip(BindingReader reader, KeyMap<Key> keys) {
    Key part;
    do {
      part = reader.readBinding(keys);
    } while (part == Key.TYPED && reader.getLastBinding().compareTo("@") < 0);
  }

  private void type(String text) {
    if (text.codePoints().noneMatch(Character::isISOControl)) {
      choices.search(choices.search() + text);
    }
  }

  private void erase() {
    String search = choices.search();
    if (!search.isEmpty()) {
      choices.search(search.substring(0, search.offsetByCodePoints(search.length(), -1)));
    }
  }

  private KeyMap<Key> keys() {
    KeyMap<Key> keys = new KeyMap<>();
    keys.setUnicode(Key.TYPED);
    keys.setNomatch(Key.TYPED);
    keys.bind(Key.TYPED, KeyMap.range(" -~"));
    if (choices.isManyOfThem()) {
      keys.bind(Key.TICK, " ");
    }
    keys.bind(Key.UP, key(terminal, Capability.key_up), ctrl('P'), "\u001b[A");
    keys.bind(Key.DOWN, key(terminal, Capability.key_down), ctrl('N'), "\u001b[B", "\t");
    keys.bind(Key.PAGE_UP, key(terminal, Capability.key_ppage), "\u001b[5~");
    keys.bind(Key.PAGE_DOWN, key(terminal, Capability.key_npage), "\u001b[6~");
    keys.bind(Key.BACKSPACE, del(), ctrl('H'));
    keys.bind(Key.CLEAR, ctrl('U'), ctrl('W'), esc());
    keys.bind(Key.UNKNOWN, "\u001b[", "\u001bO");
    keys.bind(Key.DONE, "\r", "\n");
    keys.bind(Key.LEAVE, ctrl('C'), ctrl('D'));
    return keys;
  }

  private synchronized void draw() {
    Size size = terminal.getSize();
    display.resize(size);
    show(view.lines(size.getColumns(), size.getRows()));
  }

  private synchronized void show(List<AttributedString> lines) {
    display.update(lines, -1);
  }

  /** Replaces the list on the screen by the question with its answer. */
  private void finish(String answer) {
    Size size = terminal.getSize();
    AttributedString line = view.answered(answer, size.getColumns());
    display.update(List.of(line), size.cursorPos(0, line.columnLength()));
    terminal.writer().println();
    terminal.flush();
  }
}

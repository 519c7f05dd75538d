package transition.cli.help;

import picocli.CommandLine.Help.Ansi.IStyle;
import transition.render.Palette;

/** The color of text to type. picocli's own colors load the JVM's digits of all languages. */
final class TypedStyle implements IStyle {

  @Override
  public String on() {
    return "\u001b[38;5;" + Palette.TYPED + "m";
  }

  @Override
  public String off() {
    return "\u001b[39m";
  }
}

package transition.cli.help;

/** A group of options that help shows under one heading, in this order. */
public enum HelpGroup {
  ROLES("Roles"),
  QUESTIONS("Questions"),
  SKILLS("Skills"),
  TIME("Time"),
  PAY("Pay"),
  OUTPUT("Output"),
  OTHER("Other");

  private final String heading;

  HelpGroup(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}

package transition.model;

/** A country whose pay is known. Money is never converted from one to another. */
public enum Market {
  US("USD", "$"),
  UK("GBP", "£");

  private final String currency;
  private final String symbol;

  Market(String currency, String symbol) {
    this.currency = currency;
    this.symbol = symbol;
  }

  /** The code of ISO 4217, such as "USD". */
  public String currency() {
    return currency;
  }

  /** The sign that people write before an amount, the same in every locale. */
  public String symbol() {
    return symbol;
  }
}

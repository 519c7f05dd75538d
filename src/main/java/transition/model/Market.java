package transition.model;

/** A country whose pay is known. Money is never converted between markets. */
public enum Market {
  US("USD", "$"),
  UK("GBP", "£");

  private final String currency;
  private final String symbol;

  Market(String currency, String symbol) {
    this.currency = currency;
    this.symbol = symbol;
  }

  /** Returns the ISO 4217 code of its currency, such as "USD". */
  public String currency() {
    return currency;
  }

  /** Returns the sign before an amount, which is the same in every locale. */
  public String symbol() {
    return symbol;
  }
}

/// How much a parser demands.
public enum ParsingStrictness: Hashable, Sendable {
  /// Only that each line can be read: enough to take in samples and exemplars as a scraper does, whatever their order
  /// and values.
  case lenient
  /// What the format must have.
  case standard
  /// Also what a good exposer does: bounds in their canonical spelling, buckets before the count and the sum, and
  /// exemplars on the very bucket that their value belongs to, above the bound before it.
  case canonical
}

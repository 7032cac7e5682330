import Documents

/// Which names of metrics and labels are valid.
package enum NameValidationScheme: String, Choice {
  case utf8
  /// Letters, digits, `_` and, in metric names, `:`.
  case legacy
}

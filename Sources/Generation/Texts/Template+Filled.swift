import Templates

extension Template {
  /// Filled with values that fit it; that they do is what the tests of every template see.
  func filledWith(_ values: [String: String]) -> String {
    do {
      return try filled(values)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// Filled, and without the line end that files have.
  func paragraph(_ values: [String: String] = [:]) -> String { String(filledWith(values).dropLast()) }
}

/// Reads variables as values of a type, and collects what is wrong with them.
///
/// As OpenTelemetry has it, an empty variable is one that is not set.
struct EnvironmentReader {
  let environment: [String: String]
  private(set) var problems: [EnvironmentProblem] = []

  init(_ environment: [String: String]) {
    self.environment = environment
  }

  /// The first of the variables that is set.
  func value(_ variables: [String]) -> (variable: String, text: String)? {
    for variable in variables {
      let text = Self.trimmed(environment[variable] ?? "")
      if !text.isEmpty { return (variable, text) }
    }
    return nil
  }

  /// The first of the variables that is set, read; nil when none is or it cannot be read, which is a problem.
  ///
  /// - Parameters:
  ///   - expected: What the value may be.
  ///   - instead: What holds when it cannot be read.
  ///   - isSecret: Whether the value must not be shown.
  mutating func read<Value>(
    _ variables: [String],
    expected: String,
    instead: String,
    isSecret: Bool = false,
    parse: (String) -> Value?
  ) -> Value? {
    guard let (variable, text) = value(variables) else { return nil }
    if let value = parse(text) { return value }
    report(variable, expected: expected, found: isSecret ? nil : text, instead: instead)
    return nil
  }

  mutating func report(_ variable: String, expected: String, found: String?, instead: String) {
    problems.append(EnvironmentProblem(variable: variable, expected: expected, found: found, instead: instead))
  }

  /// The text without blanks and line ends around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    let rest = text.drop { $0.isWhitespace }
    return String(rest.reversed().drop { $0.isWhitespace }.reversed())
  }
}

import DemoServerInterface

/// Reads settings from flags and, where these say nothing, from the environment, and goes on after an error.
struct SettingsReader {
  private let environment: [String: String]
  /// A line for each variable with a value that is none.
  private(set) var problems: [String] = []

  init(_ environment: [String: String]) { self.environment = environment }

  /// The flag's value, else the variable's, else the standard. A variable that is empty counts as not set.
  mutating func value<Value: SettingValue>(_ flag: Value?, _ variable: DemoServerVariable, or standard: Value) -> Value
  {
    if let flag { return flag }
    guard let text = environment[variable.rawValue], !text.isEmpty else { return standard }
    guard let value = Value(text: text) else {
      problems.append("\(variable.rawValue): expected \(Value.expectation), found \"\(text)\"")
      return standard
    }
    return value
  }

  /// The flag's text, else the variable's, which may be empty; nil where neither is given.
  func text(_ flag: String?, _ variable: DemoServerVariable) -> String? {
    flag ?? environment[variable.rawValue]
  }

  mutating func report(_ problem: String) { problems.append(problem) }

  /// Variables that are named as the server's and are none of them.
  var unknownVariables: [String] {
    environment.keys
      .filter { $0.hasPrefix("DEMO_SERVER_") && DemoServerVariable(rawValue: $0) == nil }
      .sorted()
  }
}

/// Something that is wrong, or looks it, with the place and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  public var severity: Severity

  /// What is wrong, in one sentence: what was expected and what was found.
  public var message: String

  /// What to do; empty where the message says it all.
  public var help: String

  /// Where it stands; nil for a value that was made in code.
  public var place: Place?

  /// The keys and indices that lead to it, such as `applications[0].port`; empty for the whole.
  public var path: String

  /// Whether it is only that the component's version does not know what stands there.
  package var concernsVersion = false

  /// Whether the line it stands in holds a secret and is not to be shown.
  package var hidesLine = false

  package init(
    _ message: String, help: String = "", at place: Place? = nil, path: String = "", severity: Severity = .error
  ) {
    self.severity = severity
    self.message = message
    self.help = help
    self.place = place
    self.path = path
  }
}

extension Diagnostic {
  /// The message about a text without a value.
  package static let emptyFile = "The file is empty."

  /// How many errors of one text are kept, so that a hostile one cannot make as many as it has keys.
  static let mostErrors = 1_000
}

extension Diagnostic: CustomStringConvertible {
  /// One line: `file:line:column: message`, or the path where there is no file.
  public var description: String {
    let subject = place.map { "\($0): " } ?? (path.isEmpty ? "" : "\(path): ")
    return subject + (severity == .error ? "" : "\(severity.rawValue): ") + message.printable
  }
}

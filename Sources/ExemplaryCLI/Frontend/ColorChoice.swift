import ArgumentParser

/// Whether text is coloured.
enum ColorChoice: String, Choice {
  /// On a terminal, unless `NO_COLOR` is set to something or the terminal is a dumb one.
  case auto
  case always, never

  func isColored(_ stream: any TextStream, in environment: [String: String]) -> Bool {
    switch self {
    case .auto: stream.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    case .always: true
    case .never: false
    }
  }
}

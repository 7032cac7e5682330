import ArgumentParser

/// Whether text is coloured.
enum ColorChoice: String, Choice {
  /// On a terminal, unless `NO_COLOR` is set to something or the terminal is a dumb one.
  case auto
  case always, never

  func isColored(_ stream: any TextStream, in surroundings: Surroundings) -> Bool {
    switch self {
    case .auto: stream.isTerminal && isColored(in: surroundings.environment)
    case .always: true
    case .never: false
    }
  }

  private func isColored(in environment: [String: String]) -> Bool {
    environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}

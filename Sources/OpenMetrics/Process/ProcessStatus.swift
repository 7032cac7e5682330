/// The parts of `/proc/self/stat` that are exposed, after proc_pid_stat(5).
struct ProcessStatus: Equatable {
  /// The fields' numbers, as the manual counts them from 1.
  private enum Field {
    /// The first field after the program's name, which is the only one that may hold blanks and parentheses.
    static let state = 3
    static let userTicks = 14
    static let systemTicks = 15
    static let startTicks = 22
    static let virtualBytes = 23
    static let residentPages = 24
  }

  let userTicks: UInt64
  let systemTicks: UInt64
  let startTicks: UInt64
  let virtualBytes: UInt64
  let residentPages: UInt64

  /// Reads the file's text; nil when it is not as the manual has it.
  init?(_ text: String) {
    guard let nameEnd = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: nameEnd)...].split(whereSeparator: \.isWhitespace)
    func field(_ number: Int) -> UInt64? {
      let index = number - Field.state
      return index < fields.count ? UInt64(fields[index]) : nil
    }
    guard let userTicks = field(Field.userTicks), let systemTicks = field(Field.systemTicks),
      let startTicks = field(Field.startTicks), let virtualBytes = field(Field.virtualBytes),
      let residentPages = field(Field.residentPages)
    else { return nil }
    self.userTicks = userTicks
    self.systemTicks = systemTicks
    self.startTicks = startTicks
    self.virtualBytes = virtualBytes
    self.residentPages = residentPages
  }
}

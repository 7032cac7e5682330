import Components
import Documents

/// The words of a command line that begin with a dash, in their order.
package struct ProgramFlags: Sendable {
  package struct Flag: Sendable {
    /// Without its dashes.
    package let name: String
    /// What stands behind `=`, or the next word where that begins with no dash; nil for a switch, or where a variable
    /// leaves it open.
    package let value: String?
    /// Whether it is set to something that nobody knows.
    package let isOpen: Bool
    package let place: Place?

    package init(name: String, value: String?, isOpen: Bool = false, place: Place?) {
      self.name = name
      self.value = value
      self.isOpen = isOpen
      self.place = place
    }
  }

  package let all: [Flag]

  /// Whether no variable stands where a flag may come from.
  package let isComplete: Bool

  package init(_ all: [Flag], isComplete: Bool = true) {
    self.all = all
    self.isComplete = isComplete
  }

  /// Every use of a flag; programs let some be given several times.
  package func uses(of name: String) -> [Flag] { all.filter { $0.name == name } }

  /// The last use of a flag, which counts where a program lets it be given once.
  package func last(_ name: String) -> Flag? { all.last { $0.name == name } }
}

extension ProgramFlags {
  /// Of the words behind a program's name.
  init(_ words: ArraySlice<CommandLine.Word>) {
    var flags: [Flag] = []
    var isComplete = true
    var rest = words
    while let word = rest.popFirst() {
      guard word.written.hasPrefix("-") else {
        if word.text == nil { isComplete = false }
        continue
      }
      let body = word.written.drop { $0 == "-" }
      let equals = body.firstIndex(of: "=")
      guard let name = VariableText.resolved(String(equals.map { body[..<$0] } ?? body)) else {
        isComplete = false
        continue
      }
      var written = equals.map { String(body[body.index(after: $0)...]) }
      if written == nil, let next = rest.first, !next.written.hasPrefix("-") {
        written = next.written
        rest.removeFirst()
      }
      let value = written.flatMap(VariableText.resolved)
      flags.append(Flag(name: name, value: value, isOpen: written != nil && value == nil, place: word.place))
    }
    self.init(flags, isComplete: isComplete)
  }
}

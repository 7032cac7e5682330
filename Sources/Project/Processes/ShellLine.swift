import Documents

/// Cuts a line into commands and words as a POSIX shell does: quotes, backslashes, variables, and what stands between
/// commands. It runs nothing; what only a shell could tell is left open.
struct ShellLine {
  /// What stands for anything that nobody can tell before the line is run.
  private static let open = "${_}"
  private static let separators: Set<Unicode.Scalar> = [";", "&", "|", "(", ")", "{", "}"]

  private let scalars: [Unicode.Scalar]
  private let start: Place
  private let variables: Interpolation
  private var index = 0
  private var commands: [ShellCommand] = []
  private var command = ShellCommand()
  private var word: ShellCommand.Word?
  private var wordStart = 0
  /// Whether the word that comes is a file that a redirection names.
  private var isRedirected = false

  /// - Parameter start: Where the first character stands.
  private init(_ text: Substring, at start: Place, _ variables: Interpolation) {
    scalars = Array(text.unicodeScalars)
    self.start = start
    self.variables = variables
  }

  static func commands(in text: Substring, at start: Place, _ variables: Interpolation) -> [ShellCommand] {
    var line = ShellLine(text, at: start, variables)
    line.read()
    return line.commands
  }

  private mutating func read() {
    while let scalar = next() {
      switch scalar {
      case " ", "\t", "\r": endWord()
      case "#" where word == nil: index = scalars.count
      case "'": singleQuoted()
      case "\"": doubleQuoted()
      case "\\":
        append("")
        append(escaped(next()))
      case "$": variable()
      case "`": substitution(until: "`")
      case ">", "<": redirection()
      // Braces group commands only where they are words; others belong to what they stand in.
      case "{", "}": if word == nil, peek == nil || peek == " " || peek == ";" { endCommand() } else { append(scalar) }
      case _ where Self.separators.contains(scalar): endCommand()
      case "~" where word == nil: append(Self.open)
      default: append(scalar)
      }
    }
    endCommand()
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    index += 1
    if word == nil, !" \t\r".unicodeScalars.contains(scalar) { wordStart = index - 1 }
    return scalar
  }

  private mutating func append(_ text: String) {
    let place = Place(start.source, line: start.line, column: start.column + wordStart)
    word = word ?? ShellCommand.Word(written: "", place: place)
    word?.written += text
  }

  private mutating func append(_ scalar: Unicode.Scalar) { append(String(scalar)) }

  private mutating func endWord() {
    defer { (word, isRedirected) = (nil, word == nil && isRedirected) }
    if let word, !isRedirected { command.words.append(word) }
  }

  private mutating func endCommand() {
    endWord()
    isRedirected = false
    if !command.words.isEmpty { commands.append(command) }
    command = ShellCommand()
  }

  /// A digit before it says which stream is meant, and `&` behind it another.
  private mutating func redirection() {
    if let word, word.written.allSatisfy(\.isNumber) { self.word = nil } else { endWord() }
    while let scalar = peek, scalar == ">" || scalar == "<" || scalar == "&" { index += 1 }
    isRedirected = true
  }

  /// What stands between single quotes, where nothing means anything but itself.
  private mutating func singleQuoted() {
    append("")
    while let scalar = next(), scalar != "'" { append(escaped(scalar)) }
  }

  private mutating func doubleQuoted() {
    append("")
    while let scalar = next(), scalar != "\"" {
      switch scalar {
      case "$": variable()
      case "`": substitution(until: "`")
      case "\\":
        if let escapee = peek, "$`\"\\".unicodeScalars.contains(escapee) {
          append(escaped(next()))
        } else {
          append("\\")
        }
      default: append(scalar)
      }
    }
  }

  private func escaped(_ scalar: Unicode.Scalar?) -> String {
    scalar.map { $0 == "$" ? "$$" : String($0) } ?? ""
  }

  /// Behind a dollar sign.
  private mutating func variable() {
    switch peek {
    case "(": substitution(until: ")")
    case "{":
      let rest = scalars[index...]
      guard let end = rest.firstIndex(of: "}") else {
        append(Self.open)
        index = scalars.count
        return
      }
      expand("$" + text(rest[...end]))
      index = end + 1
    case let scalar? where Self.isOfName(scalar):
      let name = scalars[index...].prefix(while: Self.isOfName)
      // Compose has no variables of numbers; they are arguments, of which the line has none.
      if name.first?.properties.numericType != nil { append(Self.open) } else { expand("$" + text(name)) }
      index = name.endIndex
    case let scalar? where "$?!#@*-".unicodeScalars.contains(scalar):
      append(Self.open)
      index += 1
    default: append("$$")
    }
  }

  private mutating func expand(_ variable: String) { append((try? variables.expanded(variable)) ?? Self.open) }

  private mutating func substitution(until end: Unicode.Scalar) {
    append(Self.open)
    while let scalar = next(), scalar != end {}
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}

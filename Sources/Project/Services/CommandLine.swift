import Components
import Documents

/// What a container runs, word by word.
package struct CommandLine: Sendable {
  package struct Word: Sendable {
    /// As Compose has it, with `$$` for a dollar sign and variables that are not known.
    let written: String
    package let place: Place?

    /// What the program is given; nil where a variable leaves it open.
    package var text: String? { VariableText.resolved(written) }
  }

  package var words: [Word]

  init(words: [Word]) { self.words = words }

  /// Of a `command` or an `entrypoint`; Compose cuts a line into words as a shell does.
  init(_ command: Read<Compose.Command>) {
    switch command.value {
    case .words(let words):
      let nodes = command.node?.elements ?? []
      self.words = words.enumerated().map { index, text in
        Word(written: text, place: index < nodes.count ? nodes[index].place : command.place)
      }
    case .line(let line):
      let split = ShellWords.split(line)
      let places = WordPlaces.of(split, from: command.place)
      words = zip(split, places).map { Word(written: $0, place: $1) }
    }
  }

  /// The name of the program it begins with; nil where nobody can tell.
  package var programName: String? {
    words.first?.text?.split(separator: "/").last.map(String.init)
  }
}

/// A word of a shell's command line.
struct ShellWord {
  let text: String

  /// The text as one word that a POSIX shell takes for itself; quoted only where it must be.
  static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { plain.contains($0) }
    return isPlain ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  /// A word that stands for itself.
  init(_ text: String) { self.text = Self.quoted(text) }

  private init(expanding text: String) { self.text = text }

  /// A path as seen from the folder in which the line is run, made whole.
  static func whole(_ path: String) -> ShellWord { ShellWord(expanding: #""$PWD"/"# + quoted(path)) }

  /// What the environment has under a name, or else what mostly is there.
  static func variable(_ name: StaticString, standard: StaticString) -> ShellWord {
    ShellWord(expanding: "\"${\(name):-\(standard)}\"")
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:@%+=,-".utf8)
}

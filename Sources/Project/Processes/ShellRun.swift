import Components
import Documents
import OrderedCollections

/// What comes of the commands of a line: the program that stays, and where and with which environment it runs.
struct ShellRun {
  private(set) var environment: ServiceEnvironment
  private(set) var folder: String

  /// The program and its arguments.
  private(set) var words: [ShellCommand.Word] = []

  init(environment: ServiceEnvironment, folder: String) {
    self.environment = environment
    self.folder = folder
    // Programs inherit what nobody wrote down.
    self.environment.isComplete = false
  }

  /// Of several commands the one that is known, or else the last.
  mutating func follow(_ commands: [ShellCommand]) {
    for (index, command) in commands.enumerated() {
      var run = self
      run.begin(command.words[...])
      switch run.words.first?.written {
      case nil: self = run
      case "cd": folder = run.words.dropFirst().first.map { PathText.joined($0.written, in: folder) } ?? "${_}"
      case "export":
        for word in run.words.dropFirst() { set(word) }
      case let program?:
        let name = program.split(separator: "/").last.map(String.init) ?? program
        guard ProgramKind.isProgram(name) || index == commands.count - 1 else { continue }
        self = run
        return
      }
    }
  }

  /// Takes assignments, and what only starts another program, from the front.
  private mutating func begin(_ command: ArraySlice<ShellCommand.Word>) {
    var rest = command
    while let word = rest.first {
      if word.assignment != nil {
        set(word)
      } else if !["exec", "env", "nohup", "command"].contains(word.written) {
        break
      }
      rest.removeFirst()
    }
    words = Array(rest)
  }

  private mutating func set(_ word: ShellCommand.Word) {
    guard let (name, value) = word.assignment else { return }
    environment.variables[name] = ServiceEnvironment.Variable(
      value: VariableText.resolved(value), place: word.place)
  }
}

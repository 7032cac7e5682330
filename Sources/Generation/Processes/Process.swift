/// A line of a Procfile: a program, its arguments and its environment, which a plain shell runs in the output folder.
struct Process {
  let name: String
  var environment: [String: ShellWord] = [:]
  let command: [ShellWord]

  init(_ name: String, _ program: String, _ arguments: [String] = []) {
    self.init(name, ([program] + arguments).map { ShellWord($0) })
  }

  init(_ name: String, _ command: [ShellWord]) {
    self.name = name
    self.command = command
  }

  /// `name: env NAME=value program argument`, the environment in order of names.
  var line: String {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
    let words = (variables.isEmpty ? [] : ["env"] + variables) + command.map(\.text)
    return "\(name): \(words.joined(separator: " "))"
  }
}

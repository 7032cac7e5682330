import Foundation

/// The programs of a rendered Procfile, its words as a real shell takes them.
struct RenderedProcfile {
  struct Program {
    var environment: [String: String] = [:]
    var command: [String] = []
  }

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// What stands for the output folder in paths that are whole.
  static let folder = "/output/folder"

  let programs: [String: Program]

  /// Throws where a line is none of a Procfile, or none that a shell takes for one command.
  init(_ text: String) throws {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    var script = "set -eu; PWD=\(Self.folder); unset GRAFANA_HOME\n"
    for line in lines {
      guard let match = line.wholeMatch(of: /([A-Za-z0-9_-]+): (.+)/) else {
        throw Unreadable(description: "\(line) is no line of a Procfile")
      }
      script += "set -- \(match.output.2)\nprintf '%s\\0' \(match.output.1) \"$#\" \"$@\"\n"
    }
    var words = try Self.words(of: script)[...]
    var programs: [String: Program] = [:]
    while let name = words.popFirst(), let count = words.popFirst().flatMap({ Int($0) }) {
      programs[name] = Program(words.prefix(count))
      words = words.dropFirst(count)
    }
    self.programs = programs
  }

  private static func words(of script: String) throws -> [String] {
    let shell = Foundation.Process()
    let (input, output) = (Pipe(), Pipe())
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.standardInput = input
    shell.standardOutput = output
    try shell.run()
    input.fileHandleForWriting.write(Data(script.utf8))
    input.fileHandleForWriting.closeFile()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else { throw Unreadable(description: "the shell refuses:\n\(script)") }
    return data.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

extension RenderedProcfile.Program {
  fileprivate init(_ words: ArraySlice<String>) {
    var words = words
    if words.first == "env" {
      words = words.dropFirst()
      while let assignment = words.first, let sign = assignment.firstIndex(of: "=") {
        environment[String(assignment[..<sign])] = String(assignment[assignment.index(after: sign)...])
        words = words.dropFirst()
      }
    }
    command = Array(words)
  }
}

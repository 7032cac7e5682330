import Foundation
import Testing

@testable import ExemplaryCLI

@Suite struct ContinuousIntegrationTests {
  private let terminal = Terminal(["Package.swift": ""])

  @Test(arguments: ContinuousIntegration.allCases) func whatIsWritten(_ service: ContinuousIntegration) throws {
    #expect(terminal.run("init", "--ci", service.rawValue) == .done)
    let text = try #require(terminal[service.standardName])
    #expect(terminal.messages == "\(service.standardName): written; next: \(service.nextStep)\n")
    #expect(!text.contains("{{"))
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(service.rawValue).yml")
    if ProcessInfo.processInfo.environment["EXEMPLARY_UPDATE_GOLDENS"] == "1" { try Data(text.utf8).write(to: golden) }
    #expect(text == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
  }

  @Test func aFileThatIsThereStays() {
    terminal[".pre-commit-config.yaml"] = "mine"
    #expect(terminal.run("init", "--ci", "pre-commit") == .differs)
    #expect(terminal[".pre-commit-config.yaml"] == "mine")
    #expect(terminal.run("init", "--ci", "pre-commit", "-o", "other.yaml") == .done)
  }

  @Test func badUsage() {
    #expect(terminal.run("init", "--ci", "jenkins") == .badInput)
    #expect(terminal.run("init", "--ci", "github", "--template", "demo") == .badInput)
    #expect(terminal.run("init", "--ci", "github", "-o", "no/such/folder.yml") == .inaccessible)
  }

  /// Hooks and jobs name subcommands and options, which must be there.
  @Test(arguments: ContinuousIntegration.allCases) func everyCommandIsKnown(_ service: ContinuousIntegration) throws {
    terminal.run("generate")
    for line in service.text.split(separator: "\n") where !line.contains("#") {
      guard let range = line.firstRange(of: "exemplary validate") ?? line.firstRange(of: "exemplary generate") else {
        continue
      }
      let command = line[range.lowerBound...].prefix { !">;|".contains($0) }
      let words = command.split(separator: " ").dropFirst().map(String.init)
      #expect(terminal.run(words) == .done, "\(words): \(terminal.messages)")
    }
  }

  @Test(
    .enabled(if: python != nil, "EXEMPLARY_PYTHON names no interpreter"), arguments: ["github-workflows", "gitlab-ci"])
  func `The services' own schemas accept it`(_ schema: String) throws {
    let service = try #require(ContinuousIntegration(rawValue: String(schema.prefix { $0 != "-" })))
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yml")
    try Data(service.text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = ["-m", "check_jsonschema", "--builtin-schema", "vendor.\(schema)", file.path()]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
  }
}

private let python = ProcessInfo.processInfo.environment["EXEMPLARY_PYTHON"]

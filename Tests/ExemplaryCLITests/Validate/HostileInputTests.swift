import FilesTesting
import SystemPackage
import Testing

@testable import ExemplaryCLI

/// Files that somebody made to hurt: a finding or status 3 within bounds, never a crash.
@Suite(.timeLimit(.minutes(10))) struct HostileInputTests {
  private let terminal = Terminal(["Package.swift": ""])

  private static let aliases = (1...30).reduce("a0: &a0 [x, x]\n") { text, number in
    text + "a\(number): &a\(number) [*a\(number - 1), *a\(number - 1)]\n"
  }

  @Test(arguments: [
    (HostileInputTests.aliases, "counting aliases"),
    (String(repeating: "[", count: 10_000), "Nested more than 200 levels deep."),
    (
      (0..<10_000).map { String(repeating: " ", count: $0) + "a:\n" }.prefix(400).joined(),
      "Nested more than 200 levels deep."
    ),
    ("a: \u{1}", "This is not YAML"), ("a: *a", "names no anchor"), ("a: &a [*a]", "stands inside what it names"),
  ]) func textsThatCannotBeRead(_ text: String, _ message: String) {
    for name in ["docker-compose.yml", "prometheus.yml", "tempo.yaml"] {
      terminal[name] = text
      #expect(terminal.run("validate", name) == .found)
      #expect(terminal.output.contains(message), "\(terminal.output)")
    }
  }

  @Test func deepJSON() {
    terminal["dashboard.json"] = String(repeating: "[", count: 10_000)
    #expect(terminal.run("validate", "dashboard.json") == .found)
    #expect(terminal.output.contains("Nested more than 200 levels deep."))
  }

  @Test func bytesThatAreNoText() {
    for bytes: [UInt8] in [[0x61, 0x3A, 0x20, 0xFF], [0xFF, 0xFE, 0x61, 0x00], [0x00], [0xC3, 0x28]] {
      for name in ["docker-compose.yml", "dashboard.json"] {
        terminal.disk.nodes[name] = .file(bytes)
        #expect(terminal.run("validate", name) == .found, "\(bytes)")
        #expect(terminal.output.contains("\(name):1:"))
      }
    }
  }

  @Test func fiftyMegabytes() {
    terminal.disk.nodes["a.yml"] = .file(Array(repeating: UInt8(ascii: "a"), count: 50 << 20))
    #expect(terminal.run("validate", "a.yml") == .found)
    terminal.disk.nodes["a.json"] = .file(Array(repeating: UInt8(ascii: "["), count: 50 << 20))
    #expect(terminal.run("validate", "a.json") == .found)
  }

  @Test func moreThanIsRead() {
    terminal.disk.nodes["a.yml"] = .file(Array(repeating: UInt8(ascii: "a"), count: 65 << 20))
    #expect(terminal.run("validate", "a.yml") == .inaccessible)
    #expect(terminal.output.contains("larger than"))
  }

  @Test(arguments: [MemoryNode.symlink(to: "a.yml"), .other, .file([], mode: [])])
  func whatIsNoFileToRead(_ node: MemoryNode) {
    terminal.disk.nodes["a.yml"] = node
    #expect(terminal.run("validate", "a.yml") == .inaccessible)
    #expect(terminal.output.contains("a.yml: cannot "))
  }

  @Test func aProjectThatIncludesItself() {
    terminal["docker-compose.yml"] = "include: [docker-compose.yml]\nservices: {a: {image: \"x:1\"}}\n"
    #expect(terminal.run("validate", "docker-compose.yml") != .done)
    terminal["docker-compose.yml"] = "services:\n  a: {extends: b, image: \"x:1\"}\n  b: {extends: a, image: \"x:1\"}\n"
    #expect(terminal.run("validate", "docker-compose.yml") != .done)
  }

  @Test func mountsOfWhatIsNoFile() {
    let compose = """
      services:
        prometheus:
          image: prom/prometheus:v3.14.0
          command: [--config.file=/etc/prometheus/prometheus.yml, --enable-feature=exemplar-storage]
          volumes: ["SOURCE:/etc/prometheus/prometheus.yml"]

      """
    terminal.disk.nodes["pipe"] = .other
    terminal.disk.nodes["loop"] = .symlink(to: "loop")
    terminal.disk.nodes["locked"] = .file([], mode: [])
    for source in ["./pipe", "./loop", "./locked"] {
      terminal["docker-compose.yml"] = compose.replacing("SOURCE", with: source)
      #expect(terminal.run("validate", "docker-compose.yml") == .inaccessible, "\(source)")
      #expect(terminal.output.contains("\(source.dropFirst(2)): cannot "), "\(terminal.output)")
    }
    terminal["docker-compose.yml"] = compose.replacing("SOURCE", with: "../../../../outside.yml")
    #expect(terminal.run("validate", "docker-compose.yml") != .badInput)
  }

  @Test func namesThatSpeakToTheTerminal() {
    terminal["a\u{1B}[31m.yml"] = "scrape_configs: [{job_nam: \"\u{1B}[31m\"}]\n"
    terminal.run("validate", "a\u{1B}[31m.yml")
    #expect(!terminal.output.contains("\u{1B}"))
    terminal.run("validate", "b\u{1B}[31m.yml")
    #expect(!(terminal.output + terminal.messages).contains("\u{1B}"))
  }
}

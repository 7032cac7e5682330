import FilesTesting
import SystemPackage
import Testing

@testable import ExemplaryCLI

@Suite struct DoctorTests {
  private let terminal = Terminal()

  private func install(_ path: String, mode: FilePermissions = [.ownerReadWriteExecute]) {
    terminal[path] = ""
    terminal.disk.nodes[path] = .file([], mode: mode)
  }

  @Test func `All that follows goes to the program beside the command`() {
    install("home/exemplary-doctor")
    install("bin/exemplary-doctor")
    terminal.environment = ["PATH": "bin"]
    terminal.run("doctor", "deploy", "--wait", "60s", "--help")
    #expect(terminal.succession.started == ["home/exemplary-doctor", "deploy", "--wait", "60s", "--help"])
  }

  @Test func `Where none is beside the command, the one on the PATH is started`() {
    install("none/exemplary-doctor", mode: [.ownerReadWrite])
    install("bin/exemplary-doctor")
    terminal.environment = ["PATH": "none:bin"]
    terminal.run("doctor")
    #expect(terminal.succession.started == ["bin/exemplary-doctor"])
  }

  @Test func `Where there is none, the message says how to build it`() {
    #expect(terminal.run("doctor") == .inaccessible)
    #expect(terminal.messages.contains("swift build -c release --product exemplary-doctor"))
    #expect(terminal.succession.started.isEmpty)
  }

  @Test func `What cannot be started is told`() {
    install("home/exemplary-doctor")
    #expect(terminal.run("doctor") == .inaccessible)
    #expect(terminal.messages.hasPrefix("home/exemplary-doctor: cannot be started: "))
  }
}

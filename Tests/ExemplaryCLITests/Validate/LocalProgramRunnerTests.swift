import SystemPackage
import Testing

@testable import ExemplaryCLI

@Suite(.timeLimit(.minutes(10))) struct LocalProgramRunnerTests {
  private func run(_ script: String, _ limits: ProgramLimits = ProgramLimits()) throws -> ProgramResult {
    try LocalProgramRunner().run("/bin/sh", ["-c", script], limits: limits)
  }

  @Test func bothStreamsAndTheStatus() throws {
    let result = try run("echo out; echo error >&2; exit 7")
    #expect(result.output == "out\nerror\n")
    #expect(result.end == .exited(7))
  }

  @Test func itReadsNothing() throws {
    #expect(try run("cat").output == "")
  }

  @Test func noSuchProgram() {
    #expect(throws: Errno.noSuchFileOrDirectory) {
      try LocalProgramRunner().run("/no/such/program", [], limits: ProgramLimits())
    }
  }

  @Test func aSignal() throws {
    #expect(try run("kill -9 $$").end == .signalled(9))
  }

  @Test func whatSaysTooMuchIsEnded() throws {
    let result = try run("while :; do echo yes; done", ProgramLimits(output: 1_000))
    #expect(result.end == .outOfRoom)
    #expect(result.output.utf8.count == 1_000)
  }

  @Test func whatTakesTooLongIsEnded() throws {
    #expect(try run("echo a; while :; do :; done", ProgramLimits(time: .milliseconds(200))).end == .outOfTime)
    #expect(try run("exec >&- 2>&-; while :; do :; done", ProgramLimits(time: .milliseconds(200))).end == .outOfTime)
  }
}

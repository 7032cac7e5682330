import DoctorTesting
import Foundation
import ProcessTesting
import Testing

/// The walk of the rendered README from a dot to its trace, command for command, and the doctor's, on a running chain.
@Suite(.needsPrometheus, .serialized) struct WholeChainTests {
  @Test func theDoctorFindsEveryLinkWhole() async throws {
    try await RunningChain.run { chain in
      let report = try await chain.examine("--wait 2m")
      #expect(report.exitStatus == 0, "\(report)")
      #expect(report.status == "holds")
      #expect(report.broken == [])
      #expect(report.whole == Links.all, "\(report)")
      #expect(report.exampleTrace.map { chain.tempo.traces.contains($0) } == true)
      try await Self.walk(chain)
    }
  }

  private static func walk(_ chain: RunningChain) async throws {
    let readme = try String(contentsOfFile: "\(chain.folder)/README.md", encoding: .utf8)
    let walk = try #require(readme.firstRange(of: "## From a dot to its trace").map { readme[$0.upperBound...] })
    let block = try #require(walk.firstMatch(of: /```sh\n((?s).*?)\n```/)?.output.1)
    let commands = block.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    try #require(commands.count == 4, "\(block)")

    let doctor = try await chain.shell(commands[0])
    #expect(doctor.status == 0 && doctor.output.contains("The chain holds."), "\(doctor)")
    let exposed = try await chain.shell(commands[1])
    #expect(exposed.status == 0 && exposed.output.contains(#"# {TraceID=""#), "\(exposed)")
    let stored = try await chain.shell(commands[2])
    let trace = try #require(stored.output.firstMatch(of: /"TraceID":"([0-9a-f]{32})"/)?.output.1, "\(stored)")
    // A trace is on its way for as long as the exporter gathers spans.
    let found = try await Poll.until("Tempo has the trace \(trace)") {
      let answer = try await chain.shell(commands[3].replacing("/ID", with: "/\(trace)")).output
      return answer.contains("spans") ? answer : nil
    }
    #expect(found.contains("batches"))
  }
}

import DoctorTesting
import Foundation
import ProcessTesting
import Testing

/// A deployment without containers, rendered by the command and started by the lines of its Procfile: the real Prometheus
/// and the real demo server, with Tempo and Grafana as they are documented.
final class RunningChain: Sendable {
  /// Where the files were rendered.
  let folder: String
  let ports: Ports
  let tempo: DocumentedTempo

  private let path: String
  private let programs: [(name: String, program: RunningProgram)]

  /// Starts everything, hands it to `body`, and ends it.
  static func run(
    _ breakage: Breakage = .none, _ body: @Sendable (RunningChain) async throws -> Void
  ) async throws {
    // Held to the end, or another test might be given them before the programs listen.
    let reserved = try ReservedPorts(4)
    defer { withExtendedLifetime(reserved) {} }
    let tempo = DocumentedTempo()
    let workFolder = FileManager.default.temporaryDirectory.appendingPathComponent("exemplary-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: workFolder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: workFolder) }
    // Grafana's files are rendered for its port, and it answers by its files.
    let grafana = LateProgram()
    let servers = [
      try await ProgramServer.start(tempo),
      try await ProgramServer.start(breakage.collector(tempo)),
      try await ProgramServer.start(grafana),
      try await ProgramServer.start(breakage.standIn?(tempo) ?? DocumentedApplication(exposition: "# EOF\n")),
    ]
    do {
      let path = try Programs.path()
      let ports = Ports(servers.map(\.port), free: reserved.numbers)
      try breakage.deployment(ports).write(toFile: "\(workFolder)/deployment.yml", atomically: true, encoding: .utf8)
      let generate = try RunningProgram("exec exemplary generate", in: workFolder, environment: ["PATH": path])
      try #require(await generate.wait() == 0, "\(generate.output)")
      let folder = "\(workFolder)/out"
      try breakage.edit(folder, ports)
      grafana.become(
        try DocumentedGrafana(
          provisionedFrom: folder, programs: ["prometheus": DocumentedPrometheus(), "tempo": tempo]))
      let chain = try RunningChain(in: folder, path: path, starting: breakage.programs, at: ports, tempo: tempo)
      try await body(chain)
      await chain.stop()
    } catch {
      for server in servers { await server.stop() }
      throw error
    }
    for server in servers { await server.stop() }
  }

  private init(
    in folder: String, path: String, starting names: [String], at ports: Ports, tempo: DocumentedTempo
  ) throws {
    self.folder = folder
    self.path = path
    self.ports = ports
    self.tempo = tempo
    programs = try names.map { name in
      (name, try RunningProgram(Self.line(name), in: folder, environment: ["PATH": path]))
    }
  }

  /// The command that the rendered README gives.
  private static func line(_ name: String) -> String { #"exec sh -c "exec $(sed -n 's/^\#(name): //p' Procfile)""# }

  /// Ends one of the programs.
  func stop(_ name: String) async { _ = await programs.first { $0.name == name }?.program.stop() }

  /// Ends them all; each that was asked to end has done so in order.
  private func stop() async {
    for (name, program) in programs.reversed() {
      let status = await program.stop()
      #expect(status == 0, "\(name): exit \(status)\n\(program.output.suffix(2_000))")
    }
  }

  /// Runs a line of a shell in the rendered folder.
  func shell(_ line: String) async throws -> (status: Int32, output: String) {
    let program = try RunningProgram(line, in: folder, environment: ["PATH": path])
    let status = await program.wait()
    return (status, program.output)
  }

  func examine(_ options: String = "") async throws -> DoctorReport {
    let (status, output) = try await shell("exemplary doctor . --format json \(options) 2>/dev/null")
    return try DoctorReport(exitStatus: status, output: output)
  }
}

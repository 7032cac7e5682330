#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another validator, timed on the same files in the same run.
struct Validator {
  let name: String
  private let works: [Work]

  /// The works, or what to do where the program is not installed.
  func measurements(in folder: ScratchFolder) throws -> Peer.Outcome {
    guard let program = works.first?.command.first, access(program, X_OK) == 0 else {
      return .missing(advice: "name a folder that has it in EXEMPLARY_PEERS")
    }
    return .measured(try works.map { try $0.measure(in: folder) })
  }

  /// promtool, Tempo and Compose, on what the deployment is rendered to for a Prometheus that promtool knows.
  static func all(_ program: String, folder: ScratchFolder) throws -> [Validator] {
    let peers = getenv("EXEMPLARY_PEERS").map { String(cString: $0) } ?? "."
    let deployment = try folder.write("name: peers\nprometheus: {version: 3.5.3}\n", to: "peers.yml")
    let render = Generator(program: program, folder: folder).command(deployment, into: "peers")
    let jobs = try folder.write(Input.prometheusJobs(1_000), to: Input.prometheusJobsName(1_000))
    let output = "\(folder.path)/peers"
    func work(_ name: String, _ command: [String]) -> Work {
      Work(name: name, command: command, preparation: [render], runs: 5)
    }
    return [
      Validator(
        name: "promtool",
        works: [
          work(
            "promtool: default deployment",
            ["\(peers)/promtool", "check", "config", "\(output)/prometheus/prometheus.yml"]),
          work("promtool: 1000 scrape jobs of 10 targets", ["\(peers)/promtool", "check", "config", jobs]),
        ]),
      Validator(
        name: "tempo",
        works: [
          work(
            "tempo: default deployment",
            ["\(peers)/tempo", "-config.verify", "-config.file", "\(output)/tempo/tempo.yaml"])
        ]),
      Validator(
        name: "docker-compose",
        works: [
          work(
            "docker-compose: default deployment",
            ["\(peers)/docker-compose", "-f", "\(output)/docker-compose.yml", "config", "-q"])
        ]),
    ]
  }
}

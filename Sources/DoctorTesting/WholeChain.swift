import Doctor
import Documents
import Values

/// A chain in which every link holds, for tests to break one.
package struct WholeChain: Sendable {
  /// When it is examined: seconds since the epoch.
  package static let now = 1_800_000_000.0

  package var chain: Chain
  package var application: DocumentedApplication
  package var prometheus: DocumentedPrometheus
  package var tempo = DocumentedTempo()
  package var grafana: DocumentedGrafana

  /// Further programs.
  package var others: [Component: any TestProgram] = [:]

  /// Programs that do not run.
  package var stopped: Set<Component> = []

  package init() throws {
    chain = Chain(
      applications: [
        Chain.Application(
          name: "shop", metrics: try HTTPURL("http://127.0.0.1:8080/metrics"), job: "shop", target: "shop:8080")
      ],
      prometheus: try HTTPURL("http://127.0.0.1:9090"), tempo: try HTTPURL("http://127.0.0.1:3200"),
      grafana: try HTTPURL("http://127.0.0.1:3000"))
    application = DocumentedApplication(exposition: Self.exposition())
    prometheus = Self.prometheus()
    grafana = Self.grafana()
    grafana.programs = ["prometheus": prometheus, "tempo": tempo]
    for trace in Self.traces { tempo.receive(trace: trace) }
  }

  package func examine() async -> Report { await Examination(of: chain, by: client).run(at: Self.now) }

  /// Asks the programs that run.
  package var client: ProgramClient {
    let programs: [Component: any TestProgram] = [
      .application("shop"): application, .prometheus: prometheus, .tempo: tempo, .grafana: grafana,
    ]
    return ProgramClient(programs.merging(others) { $1 }.filter { !stopped.contains($0.key) })
  }
}

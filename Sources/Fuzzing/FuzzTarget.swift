import Components
import Documents
import PromQL

/// What an input is read as, by its first byte.
enum FuzzTarget: UInt8, CaseIterable {
  case yaml, json, promQL
  case compose, prometheus, rules, scrapeConfigs, targets, tempo, datasources, providers, dashboard
  /// All that `exemplary validate` does with a file.
  case project

  /// Whatever stands in the input, this must come to an end.
  static func run(_ input: [UInt8]) {
    guard let first = input.first else { return }
    // From `A` on, so that a seed can be written by hand.
    let index = Int(first &- UInt8(ascii: "A")) % allCases.count
    allCases[index].run(Source(name: "input", bytes: Array(input.dropFirst())))
  }

  private func run(_ source: Source) {
    switch self {
    case .yaml: Self.readNodes(source, as: .yaml)
    case .json: Self.readNodes(source, as: .json)
    case .promQL: _ = Expression(String(decoding: source.bytes, as: UTF8.self))
    case .compose: Self.decode(Compose.File.self, source)
    case .prometheus: Self.decode(PrometheusConfig.self, source)
    case .rules: Self.decode(RuleFile.self, source)
    case .scrapeConfigs: Self.decode(ScrapeConfigFile.self, source)
    case .targets: Self.decode(TargetFile.self, source)
    case .tempo: Self.decode(Tempo.Config.self, source)
    case .datasources: Self.decode(Grafana.DatasourceFile.self, source)
    case .providers: Self.decode(Grafana.DashboardProviderFile.self, source)
    case .dashboard: Self.decode(Grafana.Dashboard.self, source, as: .json)
    case .project: FuzzedProject(source.bytes).validate()
    }
  }

  private static func readNodes(_ source: Source, as format: DocumentFormat) {
    _ = YAMLCommentReader.comments(in: source, beginningWith: "x")
    do throws(Diagnostic) {
      let result = try format.read(source)
      show(result.diagnostics)
      if format == .yaml {
        // Read in runs it says the same.
        let inRuns = try YAMLReader.read(source, leastCut: 0)
        precondition(inRuns.root == result.root && inRuns.diagnostics == result.diagnostics, "\(inRuns)")
      }
      guard let root = result.root else { return }
      // What was read can be written, and what was written can be read.
      let writer = DocumentFormat.json.makeWriter()
      root.write(to: writer)
      _ = try DocumentFormat.json.read(Source(name: "written", bytes: writer.finish()))
    } catch {
      show([error])
      precondition(error.place?.source.name != "written", "\(error)")
    }
  }

  /// What can be decoded can be encoded.
  private static func decode<Root: Document>(_ type: Root.Type, _ source: Source, as format: DocumentFormat = .yaml) {
    let reading = Reading<Root>(source, as: format)
    show(reading.diagnostics)
    guard let document = reading.document else { return }
    _ = document.value.text(as: format)
  }

  private static func show(_ diagnostics: [Diagnostic]) {
    _ = DiagnosticReport(diagnostics).text
  }
}

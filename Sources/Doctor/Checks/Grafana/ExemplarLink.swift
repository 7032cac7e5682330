import Documents

extension Check {
  /// A destination that names no datasource is silently left out, and the dot has no link.
  static let exemplarLink = Check(
    id: ID("grafana.link"),
    title: "Grafana's Prometheus datasource links exemplars to Tempo",
    requires: [ID("grafana.datasources")],
    questions: { _ in [] },
    judge: { (answers) throws(Finding) in
      let live = try answers.datasources()
      guard let prometheus = live.prometheus, let tempo = live.tempo else {
        throw .unknown("not both datasources are known")
      }
      let place = answers.chain.files.exemplarLink
      func broken(_ found: String, _ remedy: String) -> Finding {
        .broken(Evidence(live.question, found), remedy: Remedy(remedy, at: place))
      }
      let destinations = prometheus.destinations
      guard !destinations.isEmpty else {
        throw broken(
          "\(prometheus.name) has no exemplarTraceIdDestinations",
          "add jsonData.exemplarTraceIdDestinations with the exemplar's label as name and datasourceUid: \(tempo.uid)")
      }
      if let link = destinations.first(where: { $0.datasourceUID == tempo.uid }) {
        return Evidence(live.question, "the label \(link.name) leads to \(tempo.uid)")
      }
      if let link = destinations.first(where: { $0.datasourceUID == tempo.name }) {
        return Evidence(
          live.question, "the label \(link.name) leads to \(tempo.name)",
          notes: ["it names the datasource where its uid is expected; write \(tempo.uid)"])
      }
      let ends = destinations.map { "\($0.name) to \($0.datasourceUID ?? $0.url ?? "nothing")".clipped }
      throw broken(
        "\(ends.prefix(3).joined(separator: ", ")), which is not \(tempo.name) (\(tempo.uid))",
        "write datasourceUid: \(tempo.uid)")
    })
}

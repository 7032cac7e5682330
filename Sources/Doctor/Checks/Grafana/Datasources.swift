import Documents

extension Check {
  static let datasources = Check(
    id: ID("grafana.datasources"),
    title: "Grafana has a Prometheus and a Tempo datasource",
    requires: [ID("grafana.healthy")],
    questions: \.questionsForDatasources,
    judge: { (answers) throws(Finding) in
      let live = try answers.datasources()
      for file in answers.chain.files.datasources { try judge(file, live) }
      func missing(_ type: String) -> Finding {
        .broken(
          Evidence(live.question, "no datasource of type \(type) among \(Self.list(live.all))"),
          remedy: Remedy("provision one of type \(type), with a uid; see whether Grafana's log refuses the file"))
      }
      guard let prometheus = live.prometheus else { throw missing("prometheus") }
      guard let tempo = live.tempo else { throw missing("tempo") }
      return Evidence(
        live.question,
        "\(prometheus.name) (\(prometheus.uid)) and \(tempo.name) (\(tempo.uid))")
    })

  /// Holds what a file provisions against what is there; others than Prometheus and Tempo are no part of the chain.
  private static func judge(_ file: ChainFiles.Datasource, _ live: LiveDatasources) throws(Finding) {
    guard file.type == "prometheus" || file.type == "tempo", let uid = file.uid else { return }
    if let same = live.all.first(where: { $0.uid == uid }) {
      guard same.type != file.type else { return }
      throw .broken(
        Evidence(live.question, "\(uid) is of type \(same.type), not \(file.type)"),
        remedy: Remedy("delete the datasource \(same.name) and start Grafana anew", at: file.place))
    }
    if let namesake = live.all.first(where: { $0.name == file.name }) {
      throw .broken(
        Evidence(live.question, "\(file.name) has the uid \(namesake.uid), where the file says \(uid)"),
        remedy: Remedy(
          "write uid: \(namesake.uid), or list \(file.name) under deleteDatasources: Grafana does not change the uid of "
            + "a datasource, and leaves out the rest of the file",
          at: file.place))
    }
    throw .broken(
      Evidence(live.question, "no datasource with the uid \(uid) among \(list(live.all))"),
      remedy: Remedy(
        "see whether Grafana has the file under provisioning/datasources, can read it, and refuses it in its log",
        at: file.place))
  }

  private static func list(_ datasources: [LiveDatasource]) -> String {
    guard !datasources.isEmpty else { return "none" }
    let names = datasources.prefix(5).map { "\($0.name.clipped) (\($0.uid.clipped))" }.joined(separator: ", ")
    return datasources.count > 5 ? "\(names) and \(datasources.count - 5) more" : names
  }
}

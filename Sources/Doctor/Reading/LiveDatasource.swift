import Documents

/// A datasource as Grafana has it.
struct LiveDatasource: Hashable, Sendable {
  /// Where a label of an exemplar leads to.
  struct Destination: Hashable, Sendable {
    /// The label.
    let name: String
    let datasourceUID: String?
    /// A link that leads elsewhere than to a datasource.
    let url: String?
  }

  let name: String
  let uid: String
  let type: String
  let isDefault: Bool
  let destinations: [Destination]

  init(name: String?, _ node: Node) {
    self.name = name ?? node["name"]?.text ?? ""
    uid = node["uid"]?.text ?? ""
    type = node["type"]?.text ?? ""
    isDefault = node["isDefault"]?.isTrue ?? false
    destinations = (node["jsonData"]?["exemplarTraceIdDestinations"]?.elements ?? []).map { destination in
      Destination(
        name: destination["name"]?.text ?? "", datasourceUID: destination["datasourceUid"]?.text,
        url: destination["url"]?.text)
    }
  }

  var isPrometheus: Bool { type == "prometheus" || type.hasSuffix("prometheus-datasource") }
  var isTempo: Bool { type == "tempo" }
}

/// The datasources that Grafana has.
struct LiveDatasources: Sendable {
  let question: Question
  let all: [LiveDatasource]

  /// The Prometheus that panels ask, and the Tempo to which it is to lead.
  let prometheus: LiveDatasource?
  let tempo: LiveDatasource?

  init(_ question: Question, _ all: [LiveDatasource], files: ChainFiles) {
    func known(_ type: String) -> LiveDatasource? {
      let provisioned = files.datasources.filter { $0.type == type }
      return all.first { live in provisioned.contains { $0.uid == live.uid } }
        ?? all.first { live in provisioned.contains { $0.name == live.name && $0.type == live.type } }
    }
    let prometheuses = all.filter(\.isPrometheus)
    let prometheus =
      known("prometheus") ?? prometheuses.first { !$0.destinations.isEmpty } ?? prometheuses.first(where: \.isDefault)
      ?? prometheuses.first
    let linked = prometheus?.destinations.compactMap(\.datasourceUID) ?? []
    let tempos = all.filter(\.isTempo)
    self.question = question
    self.all = all
    self.prometheus = prometheus
    tempo = known("tempo") ?? tempos.first { linked.contains($0.uid) } ?? tempos.first
  }
}

extension Chain {
  private static let listPath = "/api/datasources"
  /// What the browser itself is told, which needs no right to read datasources.
  private static let settingsPath = "/api/frontend/settings"

  /// Where datasources may be listed, the better one first.
  var datasourceQuestions: [Question] {
    [Self.listPath, Self.settingsPath].compactMap { grafanaQuestion($0) }
  }
}

extension Answers {
  /// The datasources; where they may not be listed, those that the browser is told of.
  func datasources() throws(Finding) -> LiveDatasources {
    let questions = chain.datasourceQuestions
    guard let list = questions.first, let settings = questions.last else {
      throw .unknown("no address of Grafana is known; give it with --grafana")
    }
    if let said = jsonIfAny(list) {
      let all = (said.elements ?? []).map { LiveDatasource(name: nil, $0) }
      return LiveDatasources(list, all, files: chain.files)
    }
    guard isAnswered(settings) else { throw .unknown("it was not asked") }
    let said = try json(settings)
    let all = (said["datasources"]?.entries ?? []).map { LiveDatasource(name: $0.key.scalar?.text, $0.value) }
    return LiveDatasources(settings, all, files: chain.files)
  }

  /// What to ask for the datasources next.
  var questionsForDatasources: [Question] {
    let questions = chain.datasourceQuestions
    guard let list = questions.first, isAnswered(list) else { return Array(questions.prefix(1)) }
    return jsonIfAny(list) == nil ? Array(questions.dropFirst()) : []
  }
}

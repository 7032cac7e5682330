/// One way in which the chain breaks in real life, and how a rendered deployment shows it.
struct Failure: Sendable {
  /// The sentences that say what is wrong; none where nothing is.
  let find: @Sendable (RenderedDocuments) -> [String]
  let name: String

  init(_ name: String, _ find: @escaping @Sendable (RenderedDocuments) -> [String]) {
    self.name = name
    self.find = find
  }

  /// One that holds or does not.
  init(_ name: String, _ holds: @escaping @Sendable (RenderedDocuments) -> Bool) {
    self.init(name) { (rendered: RenderedDocuments) -> [String] in holds(rendered) ? [] : [name] }
  }

  static let all = scrape + traces + grafana + dashboards + compose + processes
}

import Documents

extension Check {
  static let dashboards = Check(
    id: ID("grafana.dashboards"),
    title: "Grafana has the dashboards",
    requires: [ID("grafana.healthy")],
    questions: { answers in answers.questionsForDashboards },
    judge: { (answers) throws(Finding) in
      let question = try answers.chain.askedGrafana(Chain.searchPath, query: Chain.searchItems)
      let found = (try answers.json(question).elements ?? []).compactMap { $0["uid"]?.text }
      for file in answers.chain.files.dashboards where !found.contains(file.uid) {
        throw .broken(
          Evidence(question, "\(file.title) (\(file.uid)) is not among \(Figure.count(found.count, "dashboard"))"),
          remedy: Remedy(
            "see whether the provider's path is where its file is mounted, and whether Grafana's log refuses it",
            at: file.place))
      }
      guard !found.isEmpty else {
        throw .broken(
          Evidence(question, "no dashboard"), remedy: Remedy("provision a dashboard with a latency panel"))
      }
      return Evidence(question, Figure.count(found.count, "dashboard"))
    })
}

extension Chain {
  static let searchPath = "/api/search"
  static let searchItems: [(name: String, value: String)] = [("type", "dash-db"), ("limit", "1000")]

  /// The most dashboards whose panels are looked at.
  private static let mostDashboards = 30

  /// The dashboards of the files, or where there are no files those that Grafana lists.
  func dashboardQuestions(listed: [String]) -> [Question] {
    let uids = files.dashboards.isEmpty ? listed : files.dashboards.map(\.uid)
    return uids.prefix(Self.mostDashboards).compactMap {
      grafanaQuestion("/api/dashboards/uid/\(URLQuery.encoded($0))")
    }
  }
}

extension Answers {
  fileprivate var questionsForDashboards: [Question] {
    guard let search = chain.grafanaQuestion(Chain.searchPath, query: Chain.searchItems) else { return [] }
    return isAnswered(search) ? dashboardQuestions : [search]
  }

  private var dashboardQuestions: [Question] {
    guard let search = chain.grafanaQuestion(Chain.searchPath, query: Chain.searchItems),
      let listed = jsonIfAny(search)?.elements
    else { return [] }
    return chain.dashboardQuestions(listed: listed.compactMap { $0["uid"]?.text })
  }

  /// The dashboards that could be read, each with the question that brought it.
  var liveDashboards: [(question: Question, dashboard: LiveDashboard)] {
    dashboardQuestions.compactMap { question in jsonIfAny(question).map { (question, LiveDashboard($0)) } }
  }
}

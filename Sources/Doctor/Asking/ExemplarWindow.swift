/// A stretch of time before now in which stored exemplars are looked for.
struct ExemplarWindow: Hashable, Sendable {
  /// How a person calls exemplars of that age.
  let name: String
  /// Seconds before now.
  let from: Double
  let to: Double

  static let recent = ExemplarWindow(name: "the last 2 min", from: 120, to: 0)
  /// Asked for where the recent ones are more than an answer may hold.
  static let briefest = ExemplarWindow(name: "the last 10 s", from: 10, to: 0)
  /// Asked for where there are no recent ones: an application that is idle has old exemplars and is in order.
  static let day = ExemplarWindow(name: "the last 24 h", from: 86_400, to: 0)

  /// By which the traces of older exemplars are looked up: short stretches, so that answers stay small.
  static let aged = [
    ExemplarWindow(name: "10 min ago", from: 660, to: 600),
    ExemplarWindow(name: "1 h ago", from: 3_720, to: 3_600),
    ExemplarWindow(name: "6 h ago", from: 21_900, to: 21_600),
    ExemplarWindow(name: "1 day ago", from: 86_700, to: 86_400),
  ]
}

extension Chain {
  /// Asks for the exemplars of some metrics, or of all where none are named.
  func storedExemplars(of metrics: [String], in window: ExemplarWindow, at now: Double) -> Question? {
    let names = metrics.isEmpty ? ".+" : metrics.joined(separator: "|")
    return prometheusQuestion(
      "/api/v1/query_exemplars",
      query: [
        ("query", metrics.count == 1 ? names : "{__name__=~\"\(names)\"}"),
        ("start", Figure.number((now - window.from).rounded())), ("end", Figure.number((now - window.to).rounded())),
      ])
  }
}

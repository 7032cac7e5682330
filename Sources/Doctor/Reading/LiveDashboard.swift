import Documents
import PromQL

/// A dashboard as `/api/dashboards/uid/{uid}` gives it.
struct LiveDashboard: Sendable {
  let title: String
  let panels: [LivePanel]

  /// Dashboards nest by rows, and panels of libraries no deeper.
  private static let mostLevels = 4

  init(_ answer: Node) {
    let dashboard = answer["dashboard"]
    let title = dashboard?["title"]?.text ?? ""
    self.title = title
    panels = Self.panels(in: dashboard?["panels"], level: 0).map { LivePanel($0, dashboard: title) }
  }

  private static func panels(in list: Node?, level: Int) -> [Node] {
    guard level < mostLevels else { return [] }
    return (list?.elements ?? []).flatMap { [$0] + panels(in: $0["panels"], level: level + 1) }
  }
}

extension LivePanel {
  fileprivate init(_ node: Node, dashboard: String) {
    self.dashboard = dashboard
    title = node["title"]?.text ?? ""
    type = node["type"]?.text ?? ""
    targets = (node["targets"]?.elements ?? []).map { target in
      // Old dashboards name a datasource, new ones say its uid; either may be a variable.
      let uid = (target["datasource"] ?? node["datasource"])?["uid"]?.text
      let isRange = target["range"].map(\.isTrue) ?? true
      return Target(
        refID: target["refId"]?.text ?? "", expression: Expression(target["expr"]?.text ?? ""),
        asksForExemplars: target["exemplar"]?.isTrue ?? false, isHidden: target["hide"]?.isTrue ?? false,
        isInstant: target["instant"]?.isTrue == true && !isRange || target["range"] != nil && !isRange,
        datasourceUID: uid.flatMap { $0.contains("$") ? nil : $0 })
    }
  }
}

import Deployment
import Documents
import Values

/// What would be wrong with files of either target.
extension RenderedDocuments {
  /// Variables that hold a password rather than say where one is.
  var secrets: [String] {
    programs.flatMap { program in
      environment(of: program).filter {
        $0.key.contains("PASSWORD") && !$0.key.hasSuffix("__FILE") && !$0.value.isEmpty
          && !$0.value.hasPrefix("$__file{")
      }.map(\.key)
    }
  }

  /// Of panels in a dashboard, or of queries in a panel.
  var repeatedIDs: [String] {
    dashboards.flatMap { dashboard in
      let panels = dashboard["panels"].elements
      let names = [panels.map { $0["id"].text }] + panels.map { $0["targets"].elements.map { $0["refId"].text } }
      return names.filter { Set($0).count != $0.count }.map { "\(dashboard["uid"].text): \($0)" }
    }
  }

  /// Those that make traces, and whose panels of latencies ask for no exemplars first of all.
  var applicationsWithoutDots: [String] {
    deployment.applications.filter { $0.traces != .none }.flatMap { application in
      ["Latency", "Latency heatmap"].filter { title in
        let panels = self["grafana/dashboards/\(application.name).json"]["panels"].elements
        let panel = panels.first { $0["title"].text == title }
        return panel?["targets"].elements.first?["exemplar"].text != "true"
      }.map { "\(application.name): \($0)" }
    }
  }
}

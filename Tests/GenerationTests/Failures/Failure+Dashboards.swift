import Deployment
import Documents
import Values

extension Failure {
  static let dashboards = [
    Failure("13, 14: exemplars are asked of what has none") { rendered in
      rendered.panels.flatMap { targets($0) }.filter { asks($0) && !$0["expr"].text.contains("_bucket") }
        .map { $0["expr"].text }
    },
    Failure("34: an input is left open") { rendered in
      rendered.texts.filter { $0.key.hasSuffix(".json") }.filter {
        $0.value.contains("${DS_") || $0.value.contains("__inputs")
      }.map(\.key)
    },
    Failure("35: the schema is not one that files may have") { rendered in
      rendered.dashboards.filter {
        $0["schemaVersion"].text != "42" || $0["apiVersion"] != nil || $0["elements"] != nil
      }
      .map { $0["uid"].text }
    },
    Failure("36: a later target asks for the exemplars of a metric") { rendered in
      rendered.panels.flatMap { panel in
        targets(panel).enumerated().filter { index, target in
          asks(target) && targets(panel)[..<index].contains { bucket(of: $0) == bucket(of: target) }
        }.map { $0.element["expr"].text }
      }
    },
    Failure("36: an application's latency has no dots") { rendered in
      rendered.deployment.applications.filter { $0.traces != .none }.flatMap { application in
        ["Latency", "Latency heatmap"].filter { title in
          let panels = rendered["grafana/dashboards/\(application.name).json"]["panels"].elements
          let panel = panels.first { $0["title"].text == title }
          return !(panel.map(targets)?.first.map(asks) ?? false)
        }
      }
    },
    Failure("37: the panel draws no exemplars") { rendered in
      rendered.panels.filter { panel in
        targets(panel).contains(where: asks) && !["timeseries", "heatmap"].contains(panel["type"].text)
          || targets(panel).contains { asks($0) && $0["instant"].text == "true" }
      }.map { $0["title"].text }
    },
    Failure("a panel's datasource is none") { rendered in
      rendered.panels.flatMap { panel in
        let own = panel["datasource"]?["uid"].text
        let asked = targets(panel).map { $0["datasource"]?["uid"].text ?? "" }
        let isMixed = own == "-- Mixed --"
        return asked.filter { !rendered.uids.contains($0) || !isMixed && $0 != own }
      }
    },
    Failure("two panels overlap, or one leaves the grid") { rendered in
      rendered.dashboards.flatMap { dashboard in
        var taken: Set<[Int]> = []
        return dashboard["panels"].elements.filter { panel in
          func number(_ key: String) -> Int { Int(panel["gridPos"]?[key].text ?? "") ?? -1 }
          let (x, y, width, height) = (number("x"), number("y"), number("w"), number("h"))
          guard x >= 0, y >= 0, width > 0, height > 0, x + width <= 24 else { return true }
          return (x..<x + width).contains { column in
            (y..<y + height).contains { !taken.insert([column, $0]).inserted }
          }
        }.map { "\(dashboard["uid"].text): \($0["title"].text)" }
      }
    },
    Failure("ids or refIds are not unique") { rendered in
      rendered.dashboards.flatMap { dashboard in
        let panels = dashboard["panels"].elements
        let names = [panels.map { $0["id"].text }] + panels.map { targets($0).map { $0["refId"].text } }
        return names.filter { Set($0).count != $0.count }.map { $0.joined(separator: ",") }
      }
    },
  ]

  private static func targets(_ panel: Node) -> [Node] { panel["targets"].elements }
  private static func asks(_ target: Node) -> Bool { target["exemplar"].text == "true" }

  /// The first metric of buckets in a target's expression.
  private static func bucket(of target: Node) -> Substring? {
    let names = target["expr"].text.split { !($0.isLetter || $0.isNumber || "_:".contains($0)) }
    return names.first { $0.hasSuffix("_bucket") }
  }
}

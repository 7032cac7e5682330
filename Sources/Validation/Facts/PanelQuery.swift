import Components
import Documents
import PromQL

/// A query that a panel asks of Prometheus.
///
/// A class, for it holds much and every rule about queries walks them all.
final class PanelQuery: Sendable {
  let panel: Read<Grafana.Panel>
  /// Which of all panels of its dashboard that is.
  let panelIndex: Int
  /// Whether a panel of its type draws exemplars.
  let drawsExemplars: Bool
  let target: Read<Grafana.Target>
  /// Of all queries of the panel, whatever they are asked of.
  let index: Int
  let expression: Expression

  init(
    panel: Read<Grafana.Panel>, _ panelIndex: Int, target: Read<Grafana.Target>, _ index: Int, expression: Expression
  ) {
    self.panel = panel
    self.panelIndex = panelIndex
    drawsExemplars = panel.value.type?.drawsExemplars ?? true
    self.target = target
    self.index = index
    self.expression = expression
  }

  /// Whether it asks for exemplars too.
  var asks: Bool { target.value.exemplar == true && target.value.isHidden != true }

  /// How messages call the panel.
  var panelName: String { panel.value.title.map { $0.isEmpty ? "without a title" : "\"\($0)\"" } ?? "without a title" }
}

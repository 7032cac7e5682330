import Documents
import OrderedCollections
import Values

/// Targets that are listed, with labels of their own.
package struct StaticConfig: Document, Equatable {
  package var targets: [String] = []
  package var labels: LabelSet = [:]

  package init() {}

  package init(targets: [TargetAddress], labels: LabelSet = [:]) {
    self.targets = targets.map(\.text)
    self.labels = labels
  }

  package static let fields: Fields<Self> = [
    optional("targets", \.targets, "The targets, as host:port; no scheme and no path."),
    optional("labels", \.labels, "Labels of everything scraped from these targets."),
  ]
}

import Documents

/// What the files of a deployment say that the running programs are held against, and where they say it.
package struct ChainFiles: Sendable {
  /// A datasource that is provisioned from a file.
  package struct Datasource: Sendable {
    package let name: String
    package let uid: String?
    package let type: String
    package let place: Place?

    package init(name: String, uid: String?, type: String, place: Place?) {
      self.name = name
      self.uid = uid
      self.type = type
      self.place = place
    }
  }

  /// A dashboard that is provisioned from a file.
  package struct Dashboard: Sendable {
    package let uid: String
    package let title: String
    package let place: Place?

    package init(uid: String, title: String, place: Place?) {
      self.uid = uid
      self.title = title
      self.place = place
    }
  }

  /// Where Prometheus' command line stands.
  package var prometheusCommand: Place?

  /// Where `max_exemplars` stands, or else Prometheus' configuration begins.
  package var exemplarStorage: Place?

  /// Where Tempo's receivers stand.
  package var tempoReceivers: Place?

  /// The labels that Grafana's files link to a trace, and where the first of them stands.
  package var linkedLabels: [String] = []
  package var exemplarLink: Place?

  package var datasources: [Datasource] = []
  package var dashboards: [Dashboard] = []

  package init() {}
}

import Components
import Crypto
import Documents
import Project
import Values

/// A datasource as Grafana will have it.
struct ProvisionedDatasource: Sendable {
  let read: Read<Grafana.Datasource>

  /// Which of the project's Grafanas it belongs to.
  let grafana: Int

  let name: String?

  /// What it says, or what Grafana makes of its name; nil where a variable leaves it open.
  let uid: String?

  let organization: Int?

  /// Whether Grafana makes its uid.
  let hasGeneratedUID: Bool

  var plugin: Grafana.PluginID { read.value.type }

  static func all(in project: Project) -> [ProvisionedDatasource] {
    project.grafanas.enumerated().flatMap { index, grafana in
      grafana.datasourceFiles.flatMap { $0.document?.datasources.elements() ?? [] }.map { read in
        ProvisionedDatasource(read, of: index)
      }
    }
  }

  private init(_ read: Read<Grafana.Datasource>, of grafana: Int) {
    self.read = read
    self.grafana = grafana
    name = VariableText.resolved(read.value.name)
    organization = read.value.orgID == nil ? 1 : read.value.orgID?.value
    hasGeneratedUID = read.value.uid == nil && !read.uid.isUnread
    uid = hasGeneratedUID ? name.map(Self.generatedUID) : read.value.uid?.value?.text
  }

  /// As Grafana makes it: `P` and the first 8 bytes of the name's SHA-256 in upper-case hexadecimal.
  static func generatedUID(of name: String) -> String {
    SHA256.hash(data: Array(name.utf8)).prefix(8).reduce(into: "P") { uid, byte in
      let digits = String(byte, radix: 16, uppercase: true)
      uid += digits.utf8.count == 1 ? "0" + digits : digits
    }
  }
}

extension ProvisionedDatasource {
  /// Of a Prometheus datasource, where exemplars lead.
  var exemplarLinks: [Read<Grafana.ExemplarTraceIDDestination>] {
    prometheus?.exemplarTraceIDDestinations.elements() ?? []
  }

  var prometheus: Read<Grafana.PrometheusSettings>? {
    settings?.value.prometheus.map { read.settings.read(as: $0) }
  }

  var tempo: Read<Grafana.TempoSettings>? {
    settings?.value.tempo.map { read.settings.read(as: $0) }
  }

  private var settings: Read<Grafana.DatasourceSettings>? { read.settings.unwrapped() }
}

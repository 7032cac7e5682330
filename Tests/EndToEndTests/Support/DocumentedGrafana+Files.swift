import DoctorTesting
import Documents
import Foundation

extension DocumentedGrafana {
  /// With what Grafana would provision from a rendered folder.
  ///
  /// - Parameter programs: What answers behind each type of datasource.
  init(provisionedFrom folder: String, programs: [String: any TestProgram]) throws {
    self.init()
    let file = try Self.read("\(folder)/grafana/provisioning/datasources/datasources.yaml", .yaml)
    datasources = (file["datasources"]?.elements ?? []).map { source in
      Datasource(
        name: source["name"]?.scalar?.text ?? "", uid: source["uid"]?.scalar?.text ?? "",
        type: source["type"]?.scalar?.text ?? "",
        destinations: (source["jsonData"]?["exemplarTraceIdDestinations"]?.elements ?? []).map {
          ($0["name"]?.scalar?.text ?? "", $0["datasourceUid"]?.scalar?.text ?? "")
        })
    }
    for source in datasources { self.programs[source.uid] = programs[source.type] }
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/grafana/dashboards") {
      let dashboard = try Self.read("\(folder)/grafana/dashboards/\(name)", .json)
      dashboards[dashboard["uid"]?.scalar?.text ?? ""] = dashboard
    }
  }

  private static func read(_ path: String, _ format: DocumentFormat) throws -> Node {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    return try format.read(Source(name: path, bytes: bytes)).root ?? Node(.mapping([]))
  }
}

import Documents
import Values

extension Deployment {
  /// A password among the rendered files would be mounted into a service or be overwritten, and one in the folder from
  /// which an application is built would be sent to whoever builds it.
  static func checkPasswordFile(_ read: Read<Self>, _ decoding: inout Decoding) {
    let grafana = read.value.grafana
    // Where nobody logs in the default is not used.
    guard grafana.access == .admin || grafana.passwordFile != GrafanaService().passwordFile else { return }
    let path = OutputPath.parts(grafana.passwordFile)
    let help = "choose a folder of its own, such as \(GrafanaService().passwordFile)"
    // Some file systems take Grafana and grafana for the same folder.
    if let first = path.first?.lowercased(),
      OutputName.all(for: read.value.target).contains(where: { $0.lowercased() == first })
    {
      decoding.report(
        "The password file \(grafana.passwordFile) would stand among the rendered files.", help: help,
        at: read.grafana.passwordFile)
    }
    guard read.value.target == .compose else { return }
    for application in read.applications.elements() where Application.isSourceKnown(application) {
      guard let folder = application.value.buildFolder, path.starts(with: folder) else { continue }
      decoding.report(
        "The password file \(grafana.passwordFile) would stand where \(application.value.name) is built from.",
        help: help, at: read.grafana.passwordFile)
    }
  }
}

extension Application {
  /// The way to the folder that it is built from; nil for none, and for one that is above the output folder.
  fileprivate var buildFolder: [String]? {
    guard case .build(let build) = source else { return nil }
    let parts = build.dockerfile == .bundled ? [name.text] : OutputPath.parts(build.context)
    return parts.isEmpty || parts.last == ".." ? nil : parts
  }
}

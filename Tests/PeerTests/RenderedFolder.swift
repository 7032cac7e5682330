import Deployment
import Documents
import Files
import Foundation
import Generation
import SystemPackage
import Templates
import Testing
import Values

/// A deployment rendered into a folder of its own, for the version of Prometheus that is at hand.
final class RenderedFolder {
  /// What `get-peers` and Debian have.
  static let prometheusVersion = Version(3, 5, 3)

  let path: String
  let deployment: Deployment

  convenience init(_ starter: Template) throws {
    var deployment = try Deployment(yaml: starter.text)
    deployment.prometheus.version = Self.prometheusVersion
    try self.init(deployment)
  }

  init(_ deployment: Deployment) throws {
    self.deployment = deployment
    path = FileManager.default.temporaryDirectory.appendingPathComponent("exemplary-\(UUID().uuidString)").path
    let files = try deployment.render().files.map { OutputFile(path: $0.path, contents: $0.contents) }
    try OutputFolder(FilePath(path), fileSystem: LocalFileSystem()).plan(for: files).apply(force: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let starters: [Template] = [.demoDeployment, .minimalDeployment, .productionDeployment]
}

import Deployment
import Generation
import Templates

extension Rendering {
  /// The texts by path.
  var texts: [String: String] { Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }) }
}

extension Template {
  /// Those that are deployment files.
  static let starters: [Template] = [.demoDeployment, .minimalDeployment, .productionDeployment]

  func rendered() throws -> [String: String] { try Deployment(yaml: text).render().texts }
}

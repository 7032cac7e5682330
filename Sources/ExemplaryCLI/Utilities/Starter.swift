import ArgumentParser
import Templates

/// The deployment files that `exemplary init` can start with.
enum Starter: String, Choice {
  case demo, minimal, production

  var template: Template {
    switch self {
    case .demo: .demoDeployment
    case .minimal: .minimalDeployment
    case .production: .productionDeployment
    }
  }
}

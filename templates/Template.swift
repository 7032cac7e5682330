/// A text with placeholders such as `{{name}}`, embedded in the command.
package enum Template: CaseIterable, Sendable {
  /// The starter deployments of `exemplary init`.
  case demoDeployment, minimalDeployment, productionDeployment
  case dockerfile, dockerignore
  /// The README beside the rendered files, and its parts.
  case readme, start, startWithPassword, outside, walk, walkWithoutTraces

  /// The text as it stands, placeholders and all.
  package var text: String {
    let bytes =
      switch self {
      case .demoDeployment: PackageResources.demo_yml
      case .minimalDeployment: PackageResources.minimal_yml
      case .productionDeployment: PackageResources.production_yml
      case .dockerfile: PackageResources.Dockerfile
      case .dockerignore: PackageResources.Dockerfile_dockerignore
      case .readme: PackageResources.README_md
      case .start: PackageResources.start_md
      case .startWithPassword: PackageResources.start_with_password_md
      case .outside: PackageResources.outside_md
      case .walk: PackageResources.walk_md
      case .walkWithoutTraces: PackageResources.walk_without_traces_md
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A text with placeholders such as `{{name}}`, embedded in the command.
package enum Template: CaseIterable, Sendable {
  /// The starter deployments of `exemplary init`.
  case demoDeployment, minimalDeployment, productionDeployment
  case dockerfile, dockerignore, dataIgnore
  /// The README beside the rendered files, and its parts.
  case readme, password, start, startProcesses, outside, walk, walkWithoutTraces, change, changeProcesses
  /// What runs `exemplary validate` before a change is taken.
  case githubWorkflow, gitlabJob, preCommitHooks

  /// The text as it stands, placeholders and all.
  package var text: String {
    let bytes =
      switch self {
      case .demoDeployment: PackageResources.demo_yml
      case .minimalDeployment: PackageResources.minimal_yml
      case .productionDeployment: PackageResources.production_yml
      case .dockerfile: PackageResources.Dockerfile
      case .dockerignore: PackageResources.Dockerfile_dockerignore
      case .dataIgnore: PackageResources.data_gitignore
      case .readme: PackageResources.README_md
      case .password: PackageResources.password_md
      case .start: PackageResources.start_md
      case .startProcesses: PackageResources.start_processes_md
      case .outside: PackageResources.outside_md
      case .walk: PackageResources.walk_md
      case .walkWithoutTraces: PackageResources.walk_without_traces_md
      case .change: PackageResources.change_md
      case .changeProcesses: PackageResources.change_processes_md
      case .githubWorkflow: PackageResources.ci_github_yml
      case .gitlabJob: PackageResources.ci_gitlab_yml
      case .preCommitHooks: PackageResources.ci_pre_commit_yaml
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}

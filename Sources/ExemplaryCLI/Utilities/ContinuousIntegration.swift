import ArgumentParser
import Templates

/// The services that can run the checks, and where each looks for its file.
enum ContinuousIntegration: String, Choice {
  case github, gitlab
  case preCommit = "pre-commit"

  var standardName: String {
    switch self {
    case .github: ".github/workflows/exemplary.yml"
    case .gitlab: ".gitlab/exemplary.yml"
    case .preCommit: ".pre-commit-config.yaml"
    }
  }

  var text: String { template.text.replacing("{{version}}", with: Exemplary.version) }

  var nextStep: String {
    switch self {
    case .github: "say in EXEMPLARY_REPOSITORY where the sources are, and commit it"
    case .gitlab: "say in EXEMPLARY_REPOSITORY where the sources are, and include it in .gitlab-ci.yml"
    case .preCommit: "pre-commit install"
    }
  }

  private var template: Template {
    switch self {
    case .github: .githubWorkflow
    case .gitlab: .gitlabJob
    case .preCommit: .preCommitHooks
    }
  }
}

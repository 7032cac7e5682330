import Components
import DemoServerInterface
import Deployment
import Templates
import Values

/// What is rendered for Compose, beside the configuration of its services.
struct ComposeFiles {
  let files: [RenderedFile]

  /// - Parameter mounted: The files that are mounted into the services.
  init(_ deployment: Deployment, mounted: [RenderedFile]) {
    let compose = RenderedFile(RenderedPath.compose, Header.yaml(Compose.File(deployment, mounted: mounted)))
    files = [compose] + deployment.applications.filter(\.source.isDemo).flatMap(Self.buildFiles)
  }

  /// What the demo server's image is built by.
  private static func buildFiles(of application: Application) -> [RenderedFile] {
    let folder = RenderedPath.buildFolder(application)
    return [
      RenderedFile(
        "\(folder)/Dockerfile",
        text: Template.dockerfile.filledWith([
          "header": Header.sentence, "program": DemoServerFacts.program, "port": application.port.text,
        ])),
      RenderedFile(
        "\(folder)/Dockerfile.dockerignore", text: Template.dockerignore.filledWith(["header": Header.sentence])),
    ]
  }
}

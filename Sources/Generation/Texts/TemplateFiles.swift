import Components
import DemoServerInterface
import Deployment
import Templates
import Values

/// The rendered files that are text rather than data.
struct TemplateFiles {
  let files: [RenderedFile]

  init(_ deployment: Deployment) {
    var files = [RenderedFile(RenderedPath.readme, text: ReadmeText(deployment).text)]
    for application in deployment.applications where application.source.isDemo {
      let folder = RenderedPath.buildFolder(application)
      files.append(
        RenderedFile(
          "\(folder)/Dockerfile",
          text: Template.dockerfile.filledWith([
            "header": Header.sentence, "program": DemoServerFacts.program, "port": application.port.text,
          ])))
      files.append(
        RenderedFile(
          "\(folder)/Dockerfile.dockerignore", text: Template.dockerignore.filledWith(["header": Header.sentence])))
    }
    self.files = files
  }
}

extension Template {
  /// Filled with values that fit it; that they do is what the tests of every template see.
  func filledWith(_ values: [String: String]) -> String {
    do {
      return try filled(values)
    } catch {
      preconditionFailure(error.description)
    }
  }
}

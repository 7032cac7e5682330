import Deployment
import Templates

/// What is rendered for programs without containers, beside their configuration.
struct ProcessFiles {
  let files: [RenderedFile]

  init(_ deployment: Deployment) {
    files = [
      RenderedFile(RenderedPath.procfile, text: Procfile(deployment).text),
      RenderedFile(RenderedPath.dataIgnore, text: Template.dataIgnore.filledWith(["header": Header.sentence])),
    ]
  }
}

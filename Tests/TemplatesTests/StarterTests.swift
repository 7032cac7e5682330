import Deployment
import Generation
import Testing

@testable import Templates

/// What `init` writes, and what is rendered where there is no file.
@Suite struct StarterTests {
  private static let starters: [Template] = [.demoDeployment, .minimalDeployment, .productionDeployment]

  @Test(arguments: starters)
  func isAValidDeployment(_ starter: Template) throws {
    let deployment = try Deployment(yaml: starter.text)
    #expect(try !deployment.render().files.isEmpty)
  }

  @Test func theDemoSaysTheDefaults() throws {
    let demo = try Deployment(yaml: Template.demoDeployment.text)
    #expect(try demo.render() == Deployment.demo.render())
  }

  /// A starter is written as it stands, and only what is rendered has placeholders.
  @Test(arguments: Template.allCases)
  func aTextEndsItsLastLine(_ template: Template) {
    #expect(template.text.hasSuffix("\n") && !template.text.hasSuffix("\n\n"))
    #expect(!template.text.contains("\r") && !template.text.contains("\t"))
  }
}

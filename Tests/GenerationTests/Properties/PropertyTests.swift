import Deployment
import GenerationTesting
import Testing

@testable import Generation

/// What holds of anything rendered, whatever the deployment; that it validates clean is shown beside the rules.
///
/// One case after the other, for they keep a core busy and others wait for answers.
@Suite(.serialized) struct PropertyTests {
  /// The deployments of a batch, as they were rendered.
  private func rendered(_ batch: Int) throws -> [(seed: Int, RenderedDocuments)] {
    try (batch * 5..<(batch + 1) * 5).map { seed in
      var random = RandomDeployment(seed: seed)
      let deployment = try random.make()
      return (seed, try RenderedDocuments(deployment, deployment.renderChecked().texts))
    }
  }

  @Test(arguments: 0..<60)
  func holdOfWhatAnyValidDeploymentRenders(_ batch: Int) throws {
    for (seed, rendered) in try rendered(batch) {
      #expect(rendered.secrets == [], "seed \(seed)")
      #expect(rendered.repeatedIDs == [], "seed \(seed)")
      #expect(rendered.applicationsWithoutDots == [], "seed \(seed)")
      if rendered.procfile == nil {
        #expect(rendered.unhardenedServices == [], "seed \(seed)")
        #expect(rendered.portsElsewhere == [], "seed \(seed)")
        #expect(rendered.hasOnlyEscapedDollars, "seed \(seed)")
        #expect(rendered.servicesWithoutHash == [], "seed \(seed)")
        #expect(rendered.hasDataInVolumes, "seed \(seed)")
      } else {
        #expect(rendered.addressesOfOthers == [], "seed \(seed)")
        #expect(rendered.dataElsewhere == [], "seed \(seed)")
        #expect(rendered.remainsOfCompose == [], "seed \(seed)")
        #expect(rendered.applicationsStartedOtherwise == [], "seed \(seed)")
      }
    }
  }

  @Test func whatIsMadeHereIsValid() throws {
    for seed in 0..<300 {
      var random = RandomDeployment(seed: seed)
      let deployment = try random.make()
      guard deployment.applications.allSatisfy(\.source.isStarted) else { continue }
      #expect(throws: Never.self, "seed \(seed)") { try deployment.checked() }
    }
  }
}

import Deployment
import Generation
import GenerationTesting
import Templates
import Testing

/// None of the ways in which the chain breaks is in anything rendered.
@Suite struct FailureTests {
  @Test(arguments: 0..<12)
  func noneIsInWhatAnyValidDeploymentRenders(_ batch: Int) throws {
    for seed in batch * 25..<(batch + 1) * 25 {
      var random = RandomDeployment(seed: seed)
      let deployment = try random.make()
      let rendered = try RenderedDocuments(deployment, deployment.renderChecked().texts)
      #expect(rendered.diagnostics == [], "seed \(seed)")
      for failure in Failure.all {
        #expect(failure.find(rendered) == [], "seed \(seed): \(failure.name)")
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

  @Test(arguments: Template.starters)
  func noneIsInAStarter(_ starter: Template) throws {
    let deployment = try Deployment(yaml: starter.text)
    let rendered = try RenderedDocuments(deployment, deployment.render().texts)
    for failure in Failure.all { #expect(failure.find(rendered) == [], "\(failure.name)") }
  }

  /// What every failure looks like: without this a check that finds nothing would pass unnoticed.
  @Test(arguments: Breakage.all)
  func eachIsFoundWhereItIs(_ breakage: Breakage) throws {
    let deployment = try Deployment(
      yaml: "{name: demo, target: \(breakage.target.rawValue), applications: [\(Self.application)]}")
    var texts = try deployment.render().texts
    let before = texts[breakage.path] ?? ""
    #expect(before.contains(breakage.old), "\(breakage.path) has no \(breakage.old)")
    texts[breakage.path] = before.replacing(breakage.old, with: breakage.new)
    let rendered = try RenderedDocuments(deployment, texts)
    let found = Failure.all.filter { !$0.find(rendered).isEmpty }.map(\.name)
    #expect(found.contains(breakage.failure), "found \(found)")
  }

  private static let application = "{name: http-server, build: demo, environment: {EXTRA: it's one}}"

  @Test func everyFailureHasABreakage() {
    #expect(Set(Failure.all.map(\.name)).subtracting(Breakage.all.map(\.failure)).sorted() == [])
  }
}

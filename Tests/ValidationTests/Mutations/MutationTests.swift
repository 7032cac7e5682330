import Deployment
import Documents
import FilesTesting
import Generation
import GenerationTesting
import Project
import SystemPackage
import Templates
import Testing

@testable import Validation

/// Everything that is rendered validates clean, and each way to break it is found by its rule, where it is.
///
/// One case after the other, for they keep a core busy and others wait for answers.
@Suite(.serialized) struct MutationTests {
  private static let composed = Result { try RenderedProject(Deployment(yaml: "name: demo")) }
  private static let processes = Result { try RenderedProject(Deployment(yaml: "{name: demo, target: processes}")) }

  /// About users of containers, and about versions, which only images say.
  private static let ofImages: Set = ["EX004", "EX209", "EX408"]

  /// Each, and what of those for containers is in the files of programs without them too.
  static let all =
    Mutation.all
    + Mutation.all.filter { mutation in
      guard mutation.target == .compose, !ofImages.contains(mutation.rule), let project = try? processes.get() else {
        return false
      }
      return mutation.applies(to: project)
    }.map { $0.of(.processes) }

  @Test(arguments: all)
  func isFoundWhereItIs(_ mutation: Mutation) throws {
    var project = try (mutation.target == .compose ? Self.composed : Self.processes).get()
    try #require(mutation.applies(to: project))
    project.apply(mutation.changes)
    let findings = project.findings()
    let shown = findings.map { "\($0.diagnostic.place.map { "\($0)" } ?? "") \($0.ruleID) \($0.diagnostic.message)" }
    let line = try mutation.place.map { try #require(project.line(of: $0.line, in: $0.path)) }
    #expect(
      findings.contains { finding in
        finding.ruleID == mutation.rule && finding.diagnostic.place?.line == line
          && finding.diagnostic.place?.source.name == mutation.place?.path
      }, "line \(line ?? 0): found \(shown)")
    let others = findings.filter { $0.diagnostic.severity == .error && $0.ruleID != mutation.rule }
    #expect(others.isEmpty, "found \(shown)")
  }

  @Test func everyRuleHasAMutation() {
    let mutated = Set(Mutation.all.map(\.rule))
    #expect(Rules.all.map(\.id).filter { !mutated.contains($0) } == [])
  }

  @Test(arguments: [Template.demoDeployment, .minimalDeployment, .productionDeployment])
  func everyStarterIsClean(_ starter: Template) throws {
    let found = try RenderedProject(Deployment(yaml: starter.text)).findings().map { "\($0.ruleID) \($0.diagnostic)" }
    #expect(found == [])
  }

  @Test(arguments: 0..<60)
  func everyValidDeploymentIsClean(_ batch: Int) throws {
    for seed in batch * 5..<(batch + 1) * 5 {
      var random = RandomDeployment(seed: seed)
      let found = try RenderedProject(random.make(), isChecked: true).findings().map { "\($0.ruleID) \($0.diagnostic)" }
      #expect(found == [], "seed \(seed)")
    }
  }
}

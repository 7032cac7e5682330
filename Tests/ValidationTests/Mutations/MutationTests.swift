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
@Suite struct MutationTests {
  private static let rendered = Result { try RenderedProject(Deployment(yaml: "name: demo")) }

  @Test(arguments: Mutation.all)
  func isFoundWhereItIs(_ mutation: Mutation) throws {
    var project = try Self.rendered.get()
    for change in mutation.changes {
      let before = project.texts[change.path] ?? ""
      try #require(before.contains(change.old), "\(change.path) has no \(change.old)")
      project.texts[change.path] = before.replacing(change.old, with: change.new)
    }
    let findings = project.findings()
    let line = try #require(project.line(of: mutation.place.line, in: mutation.place.path))
    let shown = findings.map { "\($0.diagnostic.place.map { "\($0)" } ?? "") \($0.ruleID) \($0.diagnostic.message)" }
    #expect(
      findings.contains { finding in
        finding.ruleID == mutation.rule && finding.diagnostic.place?.line == line
          && finding.diagnostic.place?.source.name == mutation.place.path
      }, "line \(line): found \(shown)")
    let others = findings.filter { $0.diagnostic.severity == .error && $0.ruleID != mutation.rule }
    #expect(others.isEmpty, "found \(shown)")
  }

  /// Rules about what a rendered deployment cannot be are held by fixtures alone.
  @Test func everyRuleHasAMutation() {
    let elsewhere: Set = ["EX001", "EX003", "EX114", "EX408"]
    let mutated = Set(Mutation.all.map(\.rule))
    #expect(Rules.all.map(\.id).filter { !mutated.contains($0) && !elsewhere.contains($0) } == [])
  }

  @Test(arguments: [Template.demoDeployment, .minimalDeployment, .productionDeployment])
  func everyStarterIsClean(_ starter: Template) throws {
    let found = try RenderedProject(Deployment(yaml: starter.text)).findings().map { "\($0.ruleID) \($0.diagnostic)" }
    #expect(found == [])
  }

  @Test(arguments: 0..<8)
  func everyValidDeploymentIsClean(_ batch: Int) throws {
    for seed in batch * 12..<(batch + 1) * 12 {
      var random = RandomDeployment(seed: seed)
      let found = try RenderedProject(random.make(), isChecked: true).findings()
        .filter { $0.diagnostic.severity != .note }.map { "\($0.ruleID) \($0.diagnostic)" }
      #expect(found == [], "seed \(seed)")
    }
  }
}

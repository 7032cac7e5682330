import Deployment
import Generation
import Testing

@testable import Files

@Suite struct OutputNameTests {
  /// What the deployment keeps secrets out of is where the command keeps its record.
  @Test func theRecordHasOneName() {
    #expect(OutputName.record == OutputLayout.folder)
  }

  @Test func everyFileOfProcessesStandsUnderAKnownName() throws {
    let names = try Set(
      Deployment(yaml: "{name: a, target: processes}").render().texts.keys.map { String($0.prefix { $0 != "/" }) })
    #expect(Set(OutputName.all(for: .processes)).subtracting(names) == [OutputName.record])
    #expect(names.isSubset(of: OutputName.all(for: .processes)))
  }

  @Test func everyRenderedFileStandsUnderAKnownName() throws {
    let deployment = try Deployment(yaml: "{name: a, applications: [{name: app, build: demo}]}")
    let names = try Set(deployment.render().texts.keys.map { String($0.prefix { $0 != "/" }) })
    #expect(names.subtracting(OutputName.all(for: .compose)) == ["app"])
  }
}

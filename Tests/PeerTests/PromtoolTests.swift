import Deployment
import Templates
import Testing

@Suite(.needsPeers) struct PromtoolTests {
  @Test(arguments: RenderedFolder.starters)
  func acceptsConfigurationAndRules(of starter: Template) throws {
    let folder = try RenderedFolder(starter)
    let promtool = Program(path: try Peers.path(of: "promtool"), folder: "\(folder.path)/prometheus")
    let config = try promtool.run(["check", "config", "--lint=all", "--lint-fatal", "prometheus.yml"])
    #expect(config.status == 0, "\(config.output)")
    let names = folder.deployment.applications.map { "rules/\($0.name).yml" } + ["rules/exemplar_chain.yml"]
    let rules = try promtool.run(["check", "rules", "--lint=all", "--lint-fatal"] + names)
    #expect(rules.status == 0, "\(rules.output)")
  }
}

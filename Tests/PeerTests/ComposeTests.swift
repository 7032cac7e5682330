import Templates
import Testing

@Suite(.needsPeers) struct ComposeTests {
  @Test(arguments: RenderedFolder.starters)
  func acceptsProject(of starter: Template) throws {
    let folder = try RenderedFolder(starter)
    // The variables that the starters leave to the shell.
    let compose = Program(
      path: try Peers.path(of: "docker-compose"), folder: folder.path,
      environment: ["DATABASE_PASSWORD": "x", "HOME": folder.path])
    let quiet = try compose.run(["config", "-q"])
    #expect(quiet.status == 0, "\(quiet.output)")
    #expect(quiet.output.isEmpty, "\(quiet.output)")
  }
}

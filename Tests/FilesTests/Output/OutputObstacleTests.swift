import Files
import FilesTesting
import SystemPackage
import Testing

@Suite("What is in the way")
struct OutputObstacleTests {
  /// Applies and expects to be blocked, with nothing written.
  private func expectBlocked(
    _ workspace: Workspace,
    _ files: [String: String],
    force: Bool = false,
    by messages: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = workspace.disk.nodes
    let error = #expect(throws: OutputError.self, sourceLocation: sourceLocation) {
      try workspace.generate(files, force: force)
    }
    let lines = messages + ["nothing was written"]
    #expect(error?.description == lines.joined(separator: "\n"), sourceLocation: sourceLocation)
    #expect(workspace.disk.nodes == before, sourceLocation: sourceLocation)
  }

  @Test("An edited file is not overwritten but by force")
  func edited() throws {
    let workspace = try Workspace(generated: ["a": "1", "b": "1"])
    workspace["a"] = .text("mine")
    try expectBlocked(
      workspace,
      ["a": "2", "b": "2"],
      by: "out/a: was edited after it was generated; "
        + "move the edit into the deployment file, or overwrite it with --force"
    )
    try workspace.generate(["a": "2", "b": "2"], force: true)
    #expect(workspace.files == ["a": "2", "b": "2"])
    #expect(try workspace.plan(["a": "2", "b": "2"]).isUpToDate)
  }

  @Test("An edited file is in the way also where the rendering has not changed")
  func editedUnchanged() throws {
    let workspace = try Workspace(generated: ["a": "1"])
    workspace["a"] = .text("mine")
    let plan = try workspace.plan(["a": "1"])
    #expect(plan.obstacles.map(\.kind) == [.edited(found: Array("mine".utf8), wanted: Array("1".utf8))])
    #expect(plan.obstacles.map(\.isLiftedByForce) == [true])
  }

  @Test("An edit that comes to what is rendered is none")
  func editedAlike() throws {
    let workspace = try Workspace(generated: ["a": "1"])
    workspace["a"] = .text("2")
    try workspace.generate(["a": "2"])
    #expect(try workspace.plan(["a": "2"]).isUpToDate)
  }

  @Test("An edited file that is no longer rendered is not removed but by force")
  func editedStale() throws {
    let workspace = try Workspace(generated: ["d/a": "1", "b": "1"])
    workspace["d/a"] = .text("mine")
    try expectBlocked(
      workspace,
      ["b": "2"],
      by: "out/d/a: is no longer generated, but was edited; move it away, or remove it with --force"
    )
    try workspace.generate(["b": "2"], force: true)
    #expect(workspace.files == ["b": "2"])
    #expect(workspace["d"] == nil)
  }

  @Test("A file that was not generated is never overwritten", arguments: [false, true])
  func foreign(force: Bool) throws {
    let workspace = try Workspace(generated: ["a": "1"])
    workspace["b"] = .text("mine")
    try expectBlocked(
      workspace,
      ["a": "2", "b": "2"],
      force: force,
      by: "out/b: was not written by generate, and a generated file goes there; move it away or remove it"
    )
  }

  @Test("A file that was not generated and has the right bytes becomes ours")
  func adopted() throws {
    let workspace = try Workspace()
    workspace.disk.nodes["out"] = .folder()
    workspace["a"] = .text("1")
    let plan = try workspace.plan(["a": "1"])
    #expect(!plan.hasDifferences)
    #expect(!plan.isUpToDate)
    try plan.apply(force: false)
    try workspace.generate(["a": "2"])
    #expect(workspace.files == ["a": "2"])
  }

  @Test(
    "What is no file is never touched",
    arguments: [(.folder(), "a folder"), (.symlink(to: "a"), "a symlink"), (.other, "a pipe, device or socket")]
      as [(MemoryNode, String)],
    [false, true]
  )
  func notAFile(node: (MemoryNode, String), force: Bool) throws {
    let workspace = try Workspace(generated: ["a": "1", "b": "1"])
    workspace["b"] = node.0
    try expectBlocked(
      workspace,
      ["a": "2", "b": "2"],
      force: force,
      by: "out/b: expected a file or nothing, found \(node.1); move it away or remove it"
    )
  }

  @Test(
    "What is no folder is never touched",
    arguments: [
      (.text("mine"), "a file"), (.symlink(to: "other"), "a symlink"), (.other, "a pipe, device or socket"),
    ] as [(MemoryNode, String)],
    [false, true]
  )
  func notAFolder(node: (MemoryNode, String), force: Bool) throws {
    let workspace = try Workspace(generated: ["a": "1", "other/c": "1"])
    workspace["d"] = node.0
    try expectBlocked(
      workspace,
      ["a": "1", "d/e/f": "2", "other/c": "1"],
      force: force,
      by: "out/d: expected a folder or nothing, found \(node.1); move it away or remove it"
    )
  }

  @Test("A folder of ours with something else in it is not replaced by a file")
  func sharedFolder() throws {
    let workspace = try Workspace(generated: ["a/b": "1"])
    workspace["a/user"] = .text("mine")
    try expectBlocked(
      workspace,
      ["a": "2"],
      force: true,
      by: "out/a: expected a file or nothing, found a folder; move it away or remove it"
    )
  }

  @Test("Nothing is removed behind a symlink that has taken a folder's place")
  func linkedFolder() throws {
    let workspace = try Workspace(generated: ["a/b": "1", "c": "1"])
    workspace["a/b"] = nil
    workspace["a"] = .symlink(to: "../elsewhere")
    workspace.disk.nodes["elsewhere"] = .folder()
    workspace.disk.nodes["elsewhere/b"] = .text("1")
    try workspace.generate(["c": "1"])
    #expect(workspace.disk.nodes["elsewhere/b"] == .text("1"))
    #expect(workspace["a"] == .symlink(to: "../elsewhere"))
  }

  @Test(
    "The places of the record are not touched where something else stands there",
    arguments: [".exemplary", ".exemplary/record", ".exemplary/tmp"]
  )
  func ownPlaces(path: String) throws {
    let workspace = try Workspace()
    workspace.disk.nodes["out"] = .folder()
    if path != ".exemplary" {
      workspace[".exemplary"] = .folder()
    }
    workspace[path] = .other
    let before = workspace.disk.nodes
    let plan = try workspace.plan(["a": "1"])
    #expect(plan.obstacles.map(\.path) == [path])
    #expect(throws: OutputError.self) { try plan.apply(force: true) }
    #expect(workspace.disk.nodes == before)
  }

  @Test(
    "Without a record that can be read nothing is overwritten or removed",
    arguments: [nil, .text("nonsense\n"), .text(""), .file([], mode: FilePermissions(rawValue: 0o200))]
      as [MemoryNode?]
  )
  func lostRecord(record: MemoryNode?) throws {
    let workspace = try Workspace(generated: ["stale": "1", "changed": "1", "same": "1"])
    workspace[".exemplary/record"] = record
    let plan = try workspace.plan(["changed": "2", "same": "1"])
    #expect(plan.obstacles.map(\.path) == ["changed"])
    #expect(plan.obstacles.map(\.isLiftedByForce) == [false])

    try workspace.generate(["changed": "1", "same": "1"])
    #expect(workspace.files == ["stale": "1", "changed": "1", "same": "1"])
    #expect(try workspace.plan(["changed": "1", "same": "1"]).isUpToDate)
  }
}

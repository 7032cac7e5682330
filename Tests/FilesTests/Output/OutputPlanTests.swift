import Files
import FilesTesting
import SystemPackage
import Testing

@Suite("Bringing a folder in line")
struct OutputPlanTests {
  private func actions(_ plan: OutputPlan) -> [String: OutputChange.Action] {
    Dictionary(uniqueKeysWithValues: plan.changes.map { ($0.path, $0.action) })
  }

  @Test("A plan says what is to be done at each path, and writes nothing")
  func plan() throws {
    let workspace = try Workspace(generated: ["old": "1", "d/changed": "2", "same": "3"])
    let before = workspace.disk.nodes
    workspace.disk.fault = nil

    let plan = try workspace.plan(["new": "4", "d/changed": "5", "same": "3"])
    #expect(plan.changes.map(\.path) == ["d/changed", "new", "old", "same"])
    #expect(
      actions(plan) == [
        "d/changed": .replace(old: Array("2".utf8), new: Array("5".utf8)),
        "new": .create(Array("4".utf8)),
        "old": .remove(old: Array("1".utf8)),
        "same": .keep,
      ]
    )
    #expect(plan.obstacles.isEmpty)
    #expect(plan.hasDifferences)
    #expect(workspace.disk.nodes == before)
    #expect(workspace.disk.mutations == 0)
  }

  @Test("An update leaves what is rendered, and no folder that it emptied")
  func update() throws {
    let workspace = try Workspace(generated: ["a/b/old": "1", "a/kept": "2"])
    try workspace.generate(["a/kept": "3", "n/new": "4"])
    #expect(workspace.files == ["a/kept": "3", "n/new": "4"])
    #expect(workspace["a/b"] == nil)
    #expect(workspace[".exemplary/tmp"] == nil)
  }

  @Test("The root stays when the last file goes, and so does what is not ours")
  func removeAll() throws {
    let workspace = try Workspace(generated: ["a/b/c": "1", "d/e": "2"])
    workspace["d/user"] = .text("mine")
    try workspace.generate([:])
    #expect(workspace.files == ["d/user": "mine"])
    #expect(workspace["a"] == nil)
    #expect(workspace.disk.nodes["out"] == .folder())
  }

  @Test("Nothing is written where everything is in line")
  func upToDate() throws {
    let files = ["a": "1", "b/c": "2"]
    let workspace = try Workspace(generated: files)
    workspace.disk.fault = nil
    let plan = try workspace.plan(files)
    #expect(plan.isUpToDate)
    #expect(!plan.hasDifferences)
    try plan.apply(force: true)
    #expect(workspace.disk.mutations == 0)
  }

  @Test("Nothing is written for no files at all")
  func nothing() throws {
    let workspace = try Workspace(generated: [:])
    #expect(workspace.disk.nodes["out"] == nil)
  }

  @Test("An unchanged file is not written again")
  func unchanged() throws {
    let workspace = try Workspace(generated: ["a": "1", "b": "2"])
    workspace.disk.fault = nil
    try workspace.generate(["a": "1", "b": "3"])
    // The temporary folder twice, and two changes each for journal, file and record.
    #expect(workspace.disk.mutations == 8)
  }

  @Test("Modes are corrected where the bytes are right")
  func modes() throws {
    let files = ["a/b": "1", "c": "2"]
    let workspace = try Workspace(generated: files)
    let clean = workspace.disk.nodes
    workspace["a"] = .folder(mode: FilePermissions(rawValue: 0o2700))
    workspace["a/b"] = .file(Array("1".utf8), mode: FilePermissions(rawValue: 0o600))
    workspace[".exemplary"] = .folder(mode: FilePermissions(rawValue: 0o700))

    let plan = try workspace.plan(files)
    #expect(!plan.isUpToDate)
    #expect(!plan.hasDifferences)
    #expect(
      actions(plan)["a/b"]
        == .setMode(old: FilePermissions(rawValue: 0o600), new: FilePermissions(rawValue: 0o644))
    )
    try plan.apply(force: false)
    #expect(workspace["a"] == .folder(mode: FilePermissions(rawValue: 0o2755)))
    workspace["a"] = .folder()
    #expect(workspace.disk.nodes == clean)
  }

  @Test("A replaced file has mode 0644 again")
  func replacedMode() throws {
    let workspace = try Workspace(generated: ["a": "1"])
    workspace["a"] = .file(Array("1".utf8), mode: FilePermissions(rawValue: 0o600))
    try workspace.generate(["a": "2"])
    #expect(workspace["a"] == .text("2"))
  }

  @Test("A file that was deleted is created again")
  func deleted() throws {
    let workspace = try Workspace(generated: ["a": "1"])
    workspace["a"] = nil
    try workspace.generate(["a": "1"])
    #expect(workspace.files == ["a": "1"])
  }

  @Test("A file turns into a folder, and a folder into a file")
  func turned() throws {
    let workspace = try Workspace(generated: ["x": "1", "y/z/w": "2"])
    try workspace.generate(["x/z": "3", "y": "4"])
    #expect(workspace.files == ["x/z": "3", "y": "4"])
    try workspace.generate(["x": "1", "y/z/w": "2"])
    #expect(workspace.files == ["x": "1", "y/z/w": "2"])
  }

  @Test("The root is reached through a symlink")
  func linkedRoot() throws {
    let workspace = try Workspace()
    workspace.disk.nodes["elsewhere"] = .folder()
    workspace.disk.nodes["out"] = .symlink(to: "elsewhere")
    try workspace.generate(["a/b": "1"])
    #expect(workspace.disk.nodes["elsewhere/a/b"] == .text("1"))
    #expect(try workspace.plan(["a/b": "1"]).isUpToDate)
  }

  @Test(
    "A root that is no folder is an error",
    arguments: [
      (.text("x"), "a file"), (.other, "a pipe, device or socket"), (.symlink(to: "nowhere"), "a symlink"),
    ] as [(MemoryNode, String)]
  )
  func badRoot(node: MemoryNode, found: String) throws {
    let workspace = try Workspace()
    workspace.disk.nodes["out"] = node
    let error = #expect(throws: OutputError.self) { try workspace.plan(["a": "1"]) }
    #expect(
      error?.description
        == "out: expected a folder to write into, found \(found); move it away or choose another folder"
    )
    #expect(workspace.disk.nodes["out"] == node)
  }

  @Test("Leftovers of a killed run go")
  func leftovers() throws {
    let workspace = try Workspace(generated: ["a": "1"])
    workspace[".exemplary/tmp"] = .folder()
    workspace[".exemplary/tmp/half"] = .text("h")
    let plan = try workspace.plan(["a": "1"])
    #expect(!plan.isUpToDate)
    try plan.apply(force: false)
    #expect(workspace[".exemplary/tmp"] == nil)
    #expect(try workspace.plan(["a": "1"]).isUpToDate)
  }

  @Test("The diff shows every difference in the order of paths")
  func diff() throws {
    let workspace = try Workspace(generated: ["b": "1\n", "c": "1\n", "d": "1\n"])
    workspace["c"] = .text("edited\n")
    workspace["e"] = .text("foreign\n")
    #expect(
      try workspace.plan(["a": "1\n", "b": "2\n", "c": "1\n", "e": "1\n"]).diff == """
        --- /dev/null
        +++ b/a
        @@ -0,0 +1,1 @@
        +1
        --- a/b
        +++ b/b
        @@ -1,1 +1,1 @@
        -1
        +2
        --- a/c
        +++ b/c
        @@ -1,1 +1,1 @@
        -edited
        +1
        --- a/d
        +++ /dev/null
        @@ -1,1 +0,0 @@
        -1
        --- a/e
        +++ b/e
        @@ -1,1 +1,1 @@
        -foreign
        +1

        """
    )
  }
}
